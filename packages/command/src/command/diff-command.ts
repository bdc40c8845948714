import { diffDatasets } from '../diff/diff-datasets.ts'
import { formatMarkdown } from '../diff/format-markdown.ts'
import { formatText } from '../diff/format-text.ts'
import { hasChanges } from '../diff/group-changes.ts'
import type { OpenedDataset } from '../diff/inputs/open-dataset.ts'
import type { Command } from './command.ts'
import { escapeControls } from './escape-controls.ts'
import { openSides } from './open-sides.ts'
import { UsageError } from './usage-error.ts'

export const diffCommand: Command = {
  help: `
Usage: onrecord diff [--format FORMAT] [--exit-code] [OLD [NEW]]

Compares two versions of a dataset: which sources, actors, quotes and events
are new, different, redirected or gone, and which level of a semantic version
that asks for. docs/data-versioning.md has the rules.

OLD and NEW are each one of these; the first that is there counts:
  PATH                   the folder of a dataset
  PATH.tgz               a tarball of its package
  [npm:]NAME[@VERSION]   its package in node_modules
  [git:]REVISION         that folder in a revision of git
  [git:]REVISION:PATH    a folder in a revision, from the top of the repository,
                         or from here if it starts with "."

Without NEW, OLD is compared with the folder of the dataset: the current one if
it has sources, or else the one that package.json names. Without both, HEAD is.

Options:
  --format FORMAT  text (default), json, or markdown, for release notes
  --exit-code      exit with 1 if there are changes
`,
  options: { format: { type: 'string' }, 'exit-code': { type: 'boolean' } },
  run: async ({ values, positionals, terminal }) => {
    const format = formats.get(String(values.format ?? 'text'))
    if (format === undefined)
      throw new UsageError(
        `Unexpected --format "${values.format}", expected "text", "json" or "markdown"`,
      )
    const [before, after] = openSides(positionals, () => 'git:HEAD')
    const diff = diffDatasets(before.dataset, after.dataset)
    await terminal.write(format(diff, { before, after, hasColors: terminal.hasColors === true }))
    return values['exit-code'] && hasChanges(diff) ? 1 : 0
  },
}

type Diff = ReturnType<typeof diffDatasets>

interface Context {
  before: OpenedDataset
  after: OpenedDataset
  hasColors: boolean
}

const formats = new Map<string, (diff: Diff, context: Context) => string>([
  [
    'text',
    (diff, { before, after, hasColors }) =>
      `${escapeControls(`${describe(before)} → ${describe(after)}`)}\n\n${formatText(diff, hasColors)}`,
  ],
  ['markdown', (diff) => formatMarkdown(diff)],
  ['json', (diff) => `${JSON.stringify(diff, null, 2)}\n`],
])

/** "git:HEAD (@example/harbor 1.0.0)" */
const describe = ({ label, dataset: { name, version } }: OpenedDataset): string =>
  `${label} (${name} ${version})`
