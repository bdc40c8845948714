import { AdjectiveFile, NounFile, VerbFile } from '../src/words/predicate-schemas.ts'
import { withoutExample } from '../src/words/without-example.ts'
import { readData } from './read-data.ts'

/** Read the grammatical facts of verbs, nouns and adjectives. */
export function readPredicates() {
  const { verbs } = readData('verbs.yml', VerbFile)
  const { nouns } = readData('nouns.yml', NounFile)
  const { adjectives } = readData('adjectives.yml', AdjectiveFile)
  return {
    verbs: verbs.map(withoutExample),
    nouns: nouns.map(withoutExample),
    adjectives,
  }
}
