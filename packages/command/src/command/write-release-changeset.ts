import { diffDatasets } from '../diff/diff-datasets.ts'
import { findLastRelease } from '../diff/find-last-release.ts'
import { hasChanges } from '../diff/group-changes.ts'
import { isFolder } from '../diff/inputs/folder.ts'
import { writeChangeset } from '../diff/write-changeset.ts'
import type { Terminal } from './command.ts'
import { findDataset } from './find-dataset.ts'
import { openSides } from './open-sides.ts'

/** Write the changeset of a dataset since its last release, or another version. */
export async function writeReleaseChangeset(
  positionals: readonly string[],
  terminal: Terminal,
): Promise<number> {
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
}
