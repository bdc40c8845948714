import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../dataset/input-error.ts'

/**
 * The files of records at a path: a file, or those in a folder, in the order of their names. Names that begin with "_" or "." are
 * left out, as those of the marks and checksums that Hadoop and Spark put beside.
 *
 * @throws InputError
 *   If there are none.
 */
export function listRecordFiles(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  const files = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^[_.]/.test(entry.name))
    .map(({ name }) => join(path, name))
    .sort()
  if (files.length > 0) return files
  throw new InputError(`${path}: No files, expected records as "onrecord extract --ndjson" writes`)
}
