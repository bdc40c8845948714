import type { GivenActor } from '@onrecord/pipeline'
import type { Source } from '@onrecord/schema'
import type { OwnLexicon } from '../lexicon/read-lexicon.ts'
import { sha256 } from './content-hash.ts'
import type { ExtractedSource } from './derive-facts.ts'

/** What of a source its records depend on, beside its text. */
export const selectInputs = ({
  id,
  title,
  published,
  rights,
}: ExtractedSource): ExtractedSource => ({
  id,
  title,
  published,
  rights,
})

/** The hash of the words and actors of a dataset's own. */
export const hashVocabulary = (
  curated: readonly GivenActor[],
  own: OwnLexicon | undefined,
): string => sha256(JSON.stringify([curated, own?.hash]))

/** All that the records of a source depend on, beside the code: two sources that agree in it have the same records. */
export const listInputs = (source: Source, vocabulary: string): readonly unknown[] => [
  selectInputs(source),
  source.text.sha256,
  vocabulary,
]
