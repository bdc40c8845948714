import type { PostingLists } from '../store/posting-lists.ts'
import { findSimilar } from '../words/find-similar.ts'
import { listStates } from './demonyms.ts'

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
 * The known words by which the words of a name are met. An unknown word is met by words that begin with it, if it is the last,
 * or else by the most similar ones.
 *
 * @param fuzzy
 *   Whether known words are met by similar ones too.
 */
export function expandName(
  words: readonly string[],
  index: PostingLists,
  fuzzy: boolean,
): ReadonlyMap<string, Cover> {
  const covers = new Map<string, Cover>()
  const add = (known: string, bit: number, distance: number, as: 'words' | 'states' = 'words') => {
    const cover = covers.get(known) ?? { words: 0, states: 0, distance: 0 }
    cover[as] |= bit
    cover.distance = Math.max(cover.distance, distance)
    covers.set(known, cover)
  }
  for (const [place, word] of words.entries()) {
    const bit = 1 << place
    const state = listStates(word).find((name) => index.has(name))
    if (state !== undefined) add(state, bit, 0, 'states')
    if (index.has(word)) add(word, bit, 0)
    if (fuzzy || !(index.has(word) || state !== undefined))
      for (const [known, distance] of listNearest(word, place === words.length - 1, index.keys()))
        add(known, bit, distance)
  }
  return covers
}

function listNearest(
  word: string,
  isLast: boolean,
  known: readonly string[],
): (readonly [known: string, distance: number])[] {
  const longer = isLast ? known.filter((each) => each.startsWith(word)) : []
  if (longer.length > 0) return longer.map((each) => [each, 1])
  const similar = findSimilar(word, known).filter(({ distance }) => distance > 0)
  const least = Math.min(...similar.map(({ distance }) => distance))
  return similar
    .filter(({ distance }) => distance === least)
    .map(({ place }) => [known[place] as string, least])
}
