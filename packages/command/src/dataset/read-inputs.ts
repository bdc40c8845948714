import type { BuildCache } from '../cache/build-cache.ts'
import type { Curation } from '../curation/curation.ts'
import { readCuration } from '../curation/read-curation.ts'
import { readDatasetLexicon } from '../lexicon/read-dataset-lexicon.ts'
import type { OwnLexicon } from '../lexicon/read-lexicon.ts'
import { readSources, type SourceWithText } from './read-sources.ts'

/** What the records of a dataset are made from. */
export interface DatasetInputs {
  sources: SourceWithText[]
  /** What else is to be told of the sources, one line each. */
  notes: string[]
  curation: Curation
  /** The words of the dataset, if it has some. */
  own: OwnLexicon | undefined
}

/**
 * Read the sources, the curation and the lexicon of a dataset.
 *
 * @throws InputError
 *   If a file is missing or invalid.
 */
export function readInputs(
  directory: string,
  texts: string | undefined,
  cache: BuildCache | undefined,
): DatasetInputs {
  const { sources, notes } = readSources(directory, texts, cache)
  const curation = readCuration(directory)
  const own = readDatasetLexicon(directory, {
    isKnownActor: (id) => curation.givenAt.has(id),
    cache,
  })
  return { sources, notes, curation, own }
}
