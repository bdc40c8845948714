import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../dataset/input-error.ts'
import { writeDataset } from '../dataset/write-dataset.ts'
import { writeFiles } from '../files/write-files.ts'
import { type DatasetNames, fillTemplates } from './fill-templates.ts'

export interface CreateOptions extends DatasetNames {
  /** Whether the folder may have files; they are kept as they are. */
  force: boolean
}

/**
 * Create the package of a new dataset from templates and build it, unless its folder has a built one.
 *
 * @param directory
 *   Its folder, which is created if it is missing.
 * @returns
 *   The paths of the files that were written, in the folder.
 * @throws InputError
 *   If the folder has files and `force` is not set, or the dataset in it is invalid.
 */
export function createDataset(directory: string, { force, ...names }: CreateOptions): string[] {
  if (!force && listFiles(directory).length > 0)
    throw new InputError(
      `${directory}: Unexpected files, expected an empty folder; --force adds the files that are missing`,
    )
  mkdirSync(directory, { recursive: true })
  const missing = [...fillTemplates(names)].filter(([path]) => !existsSync(join(directory, path)))
  const isBuilt = existsSync(join(directory, 'data'))
  const written = writeFiles(directory, new Map(missing))
  return isBuilt ? written : [...written, ...writeDataset(directory).changed]
}

/** The files in a folder, without those of git. */
function listFiles(directory: string): string[] {
  if (!existsSync(directory)) return []
  return readdirSync(directory).filter((name) => name !== '.git')
}
