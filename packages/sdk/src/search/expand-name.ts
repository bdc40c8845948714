import { listStates } from './demonyms.ts'
import { findSimilar } from './find-similar.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a known word stands for: a bit for each word of a name. */
export interface Cover {
  /** The words of the name that it is. */
  words: number
  /** The words that it is as the name of a state: `russia` is `russian`. */
  states: number
  /** How many letters differ. */
  distance: number
}

/**
 * The known words by which the words of a name are met, by their places. An unknown word is met by words that begin with it,
 * if it is the last, or else by the most similar ones.
 *
 * @param fuzzy
 *   Whether known words are met by similar ones too.
 */
export function expandName(
  words: readonly string[],
  vocabulary: Vocabulary,
  fuzzy: boolean,
): ReadonlyMap<number, Cover> {
  const covers = new Map<number, Cover>()
  const add = (place: number, bits: Partial<Cover>) => {
    const { words = 0, states = 0, distance = 0 } = covers.get(place) ?? {}
    covers.set(place, {
      words: words | (bits.words ?? 0),
      states: states | (bits.states ?? 0),
      distance: Math.max(distance, bits.distance ?? 0),
    })
  }
  for (const [index, word] of words.entries()) {
    const bit = 1 << index
    const state = listStates(word)
      .map((name) => vocabulary.find(name))
      .find((place) => place !== undefined)
    if (state !== undefined) add(state, { states: bit })
    const same = vocabulary.find(word)
    if (same !== undefined) add(same, { words: bit })
    if (fuzzy || (same === undefined && state === undefined))
      for (const { place, distance } of listNearest(word, index === words.length - 1, vocabulary))
        add(place, { words: bit, distance })
  }
  return covers
}

function listNearest(word: string, isLast: boolean, vocabulary: Vocabulary) {
  const longer = isLast ? vocabulary.startingWith(word) : []
  if (longer.length > 0) return longer.map((place) => ({ place, distance: 1 }))
  const similar = findSimilar(word, vocabulary.words).filter(({ distance }) => distance > 0)
  const least = Math.min(...similar.map(({ distance }) => distance))
  return similar.filter(({ distance }) => distance === least)
}
