import { lexiconInUse } from '../lexicon/lexicon-in-use.ts'
import type { NounClass } from './schemas.ts'

/** The class of a noun, by its lemma; that of a compound with hyphens by its last part. Most nouns have none. */
export function nounClassOf(lemma: string): NounClass | undefined {
  const { classOfNoun } = lexiconInUse()
  return classOfNoun(lemma) ?? classOfNoun(lemma.slice(lemma.lastIndexOf('-') + 1))
}
