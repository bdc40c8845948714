import { findSimilar } from '../words/find-similar.ts'
import type { Term } from './read-query.ts'
import { stem } from './stem.ts'
import type { Vocabulary } from './vocabulary.ts'

const weights = { stem: 0.8, prefix: 0.5, similar: 0.4 }

/**
 * The words by which a term is met, by their places, with how much each counts: the word itself, words of the same stem, words
 * that begin with it, similar ones.
 *
 * @param fuzzy
 *   Whether similar words are met too; if undefined, where there are no others.
 */
export function expandTerm(
  { word, isExact, isPrefix }: Term,
  vocabulary: Vocabulary,
  fuzzy: boolean | undefined,
): ReadonlyMap<number, number> {
  const expansion = new Map<number, number>()
  const add = (place: number, weight: number) => {
    if (!expansion.has(place)) expansion.set(place, weight)
  }
  const same = vocabulary.find(word)
  if (same !== undefined) add(same, 1)
  if (isExact) return expansion
  for (const place of vocabulary.alike(word, stem)) add(place, weights.stem)
  if (isPrefix) for (const place of vocabulary.startingWith(word)) add(place, weights.prefix)
  if (fuzzy ?? expansion.size === 0)
    for (const { place, distance } of findSimilar(word, vocabulary.words))
      add(place, weights.similar / distance)
  return expansion
}
