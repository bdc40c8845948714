import { join } from 'node:path'
import { InputError } from '../dataset/input-error.ts'
import type { FileSystem } from './file-system.ts'

/** Expect no link among the folders on the way to a file of a dataset, so that it is written where it seems to be. */
export function expectNoLinks(directory: string, path: string, files: FileSystem): void {
  const names = path.split(/[\\/]/)
  for (let length = 1; length <= names.length; length++) {
    const part = join(directory, ...names.slice(0, length))
    const kind = files.kindOf(part)
    if (kind === undefined) return
    const isLast = length === names.length
    if (!isLast && kind !== 'folder')
      throw new InputError(`${part}: Unexpected link or file, expected a folder`)
  }
}
