import { join } from 'node:path'
import type { FileSystem } from './file-system.ts'

/** The folder of what is no part of a dataset, in its folder: drafts, a journal, the cache. */
export const workFolder = '.onrecord'

export const cacheFile = 'cache.tsv'
/** Keeps what is in the folder out of git. */
export const ignoreFile = '.gitignore'

/** Remove what a build left in the folder, except the cache. */
export function clearWorkFolder(directory: string, files: FileSystem): void {
  const folder = join(directory, workFolder)
  const names = files.list(folder)
  const kept = names.includes(cacheFile) ? [cacheFile, ignoreFile] : []
  if (kept.length === 0) files.remove(folder)
  else
    for (const name of names.filter((name) => !kept.includes(name)))
      files.remove(join(folder, name))
}
