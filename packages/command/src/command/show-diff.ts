import { diffDatasets } from '../diff/diff-datasets.ts'
import type { DiffFormat } from '../diff/diff-format-names.ts'
import { formatMarkdown } from '../diff/format-markdown.ts'
import { formatText } from '../diff/format-text.ts'
import { hasChanges } from '../diff/group-changes.ts'
import type { OpenedDataset } from '../diff/inputs/open-dataset.ts'
import { escapeControls } from '../output/escape-controls.ts'
import type { Call } from './command.ts'
import { openSides } from './open-sides.ts'

/** Show what is different between two versions of a dataset. */
export async function showDiff({
  values: { format, exitCode },
  positionals,
  terminal,
}: Call<{ format: DiffFormat; exitCode: boolean }>): Promise<number> {
  const [before, after] = openSides(positionals, () => 'git:HEAD')
  const diff = diffDatasets(before.dataset, after.dataset)
  const hasColors = terminal.hasColors === true
  await terminal.write(formats[format](diff, { before, after, hasColors }))
  return exitCode && hasChanges(diff) ? 1 : 0
}

type Diff = ReturnType<typeof diffDatasets>

interface Context {
  before: OpenedDataset
  after: OpenedDataset
  hasColors: boolean
}

const formats: Record<DiffFormat, (diff: Diff, context: Context) => string> = {
  text: (diff, { before, after, hasColors }) =>
    `${escapeControls(`${describe(before)} → ${describe(after)}`)}\n\n${formatText(diff, hasColors)}`,
  markdown: (diff) => formatMarkdown(diff),
  json: (diff) => `${JSON.stringify(diff, null, 2)}\n`,
}

/** "git:HEAD (@example/harbor 1.0.0)" */
const describe = ({ label, dataset: { name, version } }: OpenedDataset): string =>
  `${label} (${name} ${version})`
