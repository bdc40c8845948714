import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../../dataset/input-error.ts'
import { journalPath } from '../../files/journal.ts'
import { readTextIfThere } from '../../files/read-text.ts'
import type { ReadFile } from './read-records.ts'

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/**
 * Open the folder of a dataset.
 *
 * @throws InputError
 *   If a build that was interrupted left it with files of two builds.
 */
export function openFolder(directory: string): ReadFile {
  if (existsSync(journalPath(directory)))
    throw new InputError(`${directory}: Unexpected interrupted build; run "onrecord build" first`)
  return (path) => readTextIfThere(join(directory, path))
}
