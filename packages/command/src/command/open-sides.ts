import { isFolder } from '../diff/inputs/folder.ts'
import { type OpenedDataset, openDataset } from '../diff/inputs/open-dataset.ts'
import { findDataset } from './find-dataset.ts'
import { UsageError } from './usage-error.ts'

/**
 * Open the two versions that a command compares.
 *
 * @param findOld
 *   Gives the old version where none is given, from the folder of the dataset and the name of its package.
 */
export function openSides(
  [old, now, other]: readonly string[],
  findOld: (directory: string, name: string) => string,
): [before: OpenedDataset, after: OpenedDataset] {
  if (other !== undefined)
    throw new UsageError(`Unexpected "${other}", expected OLD and NEW at most`)
  const findFolder = (): string =>
    [now, old].find((side) => side !== undefined && isFolder(side)) ?? findDataset([])
  const after = openDataset(now ?? findDataset([]), findFolder)
  return [openDataset(old ?? findOld(findFolder(), after.dataset.name), findFolder), after]
}
