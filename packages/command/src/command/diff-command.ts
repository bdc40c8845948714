import { diffFormatNames } from '../diff/diff-format-names.ts'
import { defineCommand } from './command.ts'
import { sidesArguments, sidesList } from './sides.ts'

export const diffCommand = defineCommand({
  name: 'diff',
  summary: 'compare two versions of a dataset, and name the level of the next version',
  description:
    'Compares two versions of a dataset: which sources, actors, quotes and events are new, different, redirected or gone, and which level of a semantic version that asks for. docs/data-versioning.md has the rules. Without NEW, OLD is compared with the folder of the dataset: the current one if it has sources, or else the one that package.json names. Without both, HEAD is.',
  arguments: sidesArguments,
  options: {
    format: {
      value: 'FORMAT',
      choices: diffFormatNames,
      default: 'text',
      description: 'how changes are printed; markdown for release notes',
    },
    exitCode: { description: 'exit with 1 if there are changes' },
  },
  lists: [sidesList],
  examples: [
    { call: 'onrecord diff HEAD~1 my-dataset', does: 'what changed since a commit' },
    { call: 'onrecord diff npm:@you/talks@1.2.0', does: 'what changed since a package' },
  ],
  run: async (call) => {
    const { showDiff } = await import('./show-diff.ts')
    return showDiff(call)
  },
})
