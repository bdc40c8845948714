import { existsSync } from 'node:fs'
import { BuildCache } from '../cache/build-cache.ts'
import { readRecords } from '../cluster/read-records.ts'
import { type FileSystem, nodeFiles } from '../files/file-system.ts'
import { withLock, withLockFor } from '../files/lock.ts'
import { recover, writeFiles } from '../files/write-files.ts'
import { type BuildOptions, type BuiltDataset, buildDataset, buildFrom } from './build-dataset.ts'
import { noteValidity } from './dataset-files.ts'
import { deriveAhead, type Extractors } from './derive-ahead.ts'
import { formatBuild } from './format-build.ts'
import { InputError } from './input-error.ts'
import { readInputs } from './read-inputs.ts'

/** A dataset that was built, and the paths of the files that changed by it. */
export interface WrittenDataset extends BuiltDataset {
  /** The paths of the files that changed, in the folder of the dataset. */
  changed: string[]
}

/** How to build and write a dataset. */
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
      const cache = openCache(directory, options, files)
      return write(directory, buildDataset(directory, options, cache), cache, files)
    },
    files,
  )
}

/**
 * Write a dataset as `writeDataset` does, whose sources workers extract.
 *
 * @param options
 *   `records` are files of records that were extracted elsewhere.
 * @throws InputError
 *   As `writeDataset` does, or if a worker did not end the text of a source; the others are in the cache.
 */
export async function writeDatasetWith(
  extractors: Extractors,
  directory: string,
  { records = [], ...options }: WriteOptions & { records?: readonly string[] | undefined } = {},
): Promise<WrittenDataset> {
  if (!existsSync(directory)) throw new InputError(`${directory}: No such folder`)
  return withLockFor(directory, async () => {
    recover(directory, nodeFiles)
    const cache = openCache(directory, options, nodeFiles)
    const inputs = readInputs(directory, options.texts, cache)
    const ready = await readRecords(records, inputs, cache)
    const derived = await deriveAhead(directory, inputs, extractors, cache, ready.derived)
    const { report = () => {} } = options
    const built = buildFrom(directory, () => inputs, report, cache, derived)
    const notes = [...ready.notes, ...built.notes]
    return write(directory, { ...built, notes }, cache, nodeFiles)
  })
}

const openCache = (directory: string, { cache }: WriteOptions, files: FileSystem) =>
  cache === false ? undefined : BuildCache.open(directory, files)

function write(
  directory: string,
  built: BuiltDataset,
  cache: BuildCache | undefined,
  files: FileSystem,
): WrittenDataset {
  const contents = formatBuild(directory, built)
  const changed = writeFiles(directory, contents, files)
  if (cache) noteValidity(contents, cache)
  cache?.removeUnused()
  const notes = [...built.notes, ...(cache?.problem === undefined ? [] : [cache.problem])]
  return { ...built, notes, changed }
}
