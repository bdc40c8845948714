import { existsSync } from 'node:fs'
import { type FileSystem, nodeFiles } from '../files/file-system.ts'
import { withLock } from '../files/lock.ts'
import { recover, writeFiles } from '../files/write-files.ts'
import { type BuiltDataset, buildDataset, type ReportSource } from './build-dataset.ts'
import { formatDataset } from './dataset-files.ts'
import { InputError } from './input-error.ts'

/** A dataset that was built, and the paths of the files that changed by it. */
export interface WrittenDataset extends BuiltDataset {
  changed: string[]
}

/**
 * Build a dataset from its sources and curation and write it, all of its files or none.
 *
 * @throws InputError
 *   If a file in the folder is missing or invalid, or another process builds the dataset.
 */
export function writeDataset(
  directory: string,
  texts?: string,
  report?: ReportSource,
  files: FileSystem = nodeFiles,
): WrittenDataset {
  if (!existsSync(directory)) throw new InputError(`${directory}: No such folder`)
  return withLock(
    directory,
    () => {
      recover(directory, files)
      const built = buildDataset(directory, texts, report)
      const changed = writeFiles(directory, formatDataset(built.dataset, built.state), files)
      return { ...built, changed }
    },
    files,
  )
}
