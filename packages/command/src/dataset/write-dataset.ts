import { existsSync } from 'node:fs'
import { BuildCache } from '../cache/build-cache.ts'
import { type FileSystem, nodeFiles } from '../files/file-system.ts'
import { withLock } from '../files/lock.ts'
import { recover, writeFiles } from '../files/write-files.ts'
import { type BuildOptions, type BuiltDataset, buildDataset } from './build-dataset.ts'
import { noteValidity } from './dataset-files.ts'
import { formatBuild } from './format-build.ts'
import { InputError } from './input-error.ts'

/** A dataset that was built, and the paths of the files that changed by it. */
export interface WrittenDataset extends BuiltDataset {
  changed: string[]
}

export interface WriteOptions extends BuildOptions {
  /** Whether records of unchanged sources are taken from the cache of earlier builds, `.onrecord/cache.tsv`; true if not given. */
  cache?: boolean | undefined
}

/**
 * Build a dataset from its sources and curation and write it, all of its files or none.
 *
 * @throws InputError
 *   If a file in the folder is missing or invalid, or another process builds the dataset.
 */
export function writeDataset(
  directory: string,
  options: WriteOptions = {},
  files: FileSystem = nodeFiles,
): WrittenDataset {
  if (!existsSync(directory)) throw new InputError(`${directory}: No such folder`)
  return withLock(
    directory,
    () => {
      recover(directory, files)
      const cache = options.cache === false ? undefined : BuildCache.open(directory, files)
      const built = buildDataset(directory, options, cache)
      const contents = formatBuild(directory, built)
      const changed = writeFiles(directory, contents, files)
      if (cache) noteValidity(contents, cache)
      cache?.removeUnused()
      const notes = [...built.notes, ...(cache?.problem === undefined ? [] : [cache.problem])]
      return { ...built, notes, changed }
    },
    files,
  )
}
