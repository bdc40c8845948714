import { diffDatasets } from '../diff/diff-datasets.ts'
import { findLastRelease } from '../diff/find-last-release.ts'
import { hasChanges } from '../diff/group-changes.ts'
import { isFolder } from '../diff/inputs/folder.ts'
import { writeChangeset } from '../diff/write-changeset.ts'
import type { Command } from './command.ts'
import { findDataset } from './find-dataset.ts'
import { openSides } from './open-sides.ts'

export const changesetCommand: Command = {
  help: `
Usage: onrecord changeset [OLD [NEW]]

Compares two versions of a dataset as "onrecord diff" does, and writes a
changeset with the level and the changes to .changeset at the root of the
repository. A changeset since the same version is replaced; without changes
nothing is written. Without OLD, the last release is compared: the highest tag
NAME@VERSION that HEAD contains, or a later commit with another version, whose
tag is still to come, or HEAD if there is no tag.
`,
  options: {},
  run: async ({ positionals, terminal }) => {
    const [before, after] = openSides(
      positionals,
      (directory, name) => `git:${findLastRelease(directory, name)}`,
    )
    const diff = diffDatasets(before.dataset, after.dataset)
    const since = `since ${before.label.replace(/^git:(?:refs\/tags\/)?/, '')}`
    if (!hasChanges(diff)) {
      await terminal.write(`No record changed ${since}\n`)
      return 0
    }
    const now = positionals[1]
    const directory = now !== undefined && isFolder(now) ? now : findDataset([])
    const { path, isChanged } = writeChangeset(directory, before.dataset, diff)
    await terminal.write(`${isChanged ? 'Wrote' : 'Kept'} ${path}: ${diff.level} ${since}\n`)
    return 0
  },
}
