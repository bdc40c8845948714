import { defineCommand } from './command.ts'
import { sidesArguments, sidesList } from './sides.ts'

export const changesetCommand = defineCommand({
  name: 'changeset',
  summary: 'write the changeset of a dataset since its last release',
  description:
    'Compares two versions of a dataset as "onrecord diff" does, and writes a changeset with the level and the changes to .changeset at the root of the repository. A changeset since the same version is replaced; without changes nothing is written. Without OLD, the last release is compared: the highest tag NAME@VERSION that HEAD contains, or a later commit with another version, whose tag is still to come, or HEAD if there is no tag.',
  arguments: sidesArguments,
  options: {},
  lists: [sidesList],
  examples: [{ call: 'onrecord changeset', does: 'since the last release' }],
  run: async ({ positionals, terminal }) => {
    const { writeReleaseChangeset } = await import('./write-release-changeset.ts')
    return writeReleaseChangeset(positionals, terminal)
  },
})
