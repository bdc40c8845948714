import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readCuration } from '../curation/read-curation.ts'
import { hashVocabulary } from '../dataset/source-inputs.ts'
import type { Setup } from '../jobs/setup.ts'
import { readDatasetLexicon } from '../lexicon/read-dataset-lexicon.ts'
import { hashReader } from './record-basis.ts'

/**
 * Read the actors and words of a dataset's own, for workers that read texts with them.
 *
 * @throws InputError
 *   If a file is missing or invalid, or an example of the words is not read as it says.
 */
export function readVocabulary(directory: string): Partial<Setup> {
  const { given, givenAt } = readCuration(directory)
  const own = readDatasetLexicon(directory, { isKnownActor: (id) => givenAt.has(id) })
  return { ...toSetup(directory, given), reader: hashReader(hashVocabulary(given, own)) }
}

/** What workers need of the actors and words of a dataset. */
export function toSetup(directory: string, curated: Setup['curated']): Partial<Setup> {
  const lexicon = join(directory, 'lexicon')
  return { curated, lexiconFiles: existsSync(lexicon) ? [lexicon] : undefined }
}
