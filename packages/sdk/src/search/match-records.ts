import { expandTerm } from './expand-term.ts'
import type { Postings } from './invert-rows.ts'
import { keepSequence } from './keep-sequence.ts'
import type { SearchQuery } from './read-query.ts'
import type { TextIndex } from './text-index.ts'

/** The records that meet a query. Another search of the index overwrites them. */
export interface Matches {
  /** Positions of records, in ascending order. */
  readonly positions: Uint32Array
  /** By position: greater is better. */
  readonly scores: Float32Array
  /** The places of the words by which the terms are met, without those of phrases. */
  readonly places: ReadonlySet<number>
}

/**
 * Find the records that meet all terms and phrases of a query, and score them by BM25.
 *
 * @param has
 *   Whether the record at a position is among those that are searched.
 */
export function matchRecords(
  index: TextIndex,
  { terms, phrases }: SearchQuery,
  fuzzy: boolean | undefined,
  has: (position: number) => boolean = () => true,
): Matches {
  const { rows, postings, vocabulary } = index
  const { starts } = postings
  const { size, scores } = index.board
  // How many terms a record meets, as long as it meets all.
  const met = terms.length < 255 ? index.board.met : new Uint32Array(size)
  scores.fill(0)
  met.fill(0)
  const places = new Set<number>()
  let count = terms.length > 0 ? size : 0
  for (let step = 0; step < terms.length && count > 0; step++) {
    const term = terms[step] as (typeof terms)[number]
    const expansion = expandTerm(term, vocabulary, fuzzy)
    let spread = 1
    for (const place of expansion.keys()) spread += (starts[place + 1] ?? 0) - (starts[place] ?? 0)
    const rarity = Math.log(1 + size / spread)
    count = 0
    for (const [place, weight] of expansion) {
      if (!term.isExact) places.add(place)
      count += addScores(postings, place, (rarity * weight) / 255, step, met, scores)
    }
  }
  let positions = listMet(met, terms.length, count, has, index.board.positions)
  for (const words of phrases)
    positions = keepSequence(
      rows,
      positions,
      words.map((word) => rows.fields + (vocabulary.find(word) ?? -1)),
    )
  return { positions, scores, places }
}

/** Count and score the records of a word that meet all terms before. Gives the number of those that meet no other word of it. */
function addScores(
  { starts, positions, impacts }: Postings,
  place: number,
  unit: number,
  step: number,
  met: Uint8Array | Uint32Array,
  scores: Float32Array,
): number {
  let count = 0
  const end = starts[place + 1] as number
  for (let index = starts[place] as number; index < end; index++) {
    const position = positions[index] as number
    const reached = met[position] as number
    if (reached < step) continue
    if (reached === step) {
      met[position] = step + 1
      count++
    }
    scores[position] = (scores[position] as number) + unit * (impacts[index] as number)
  }
  return count
}

/** Put the positions of the records that meet so many terms into a list, and give as much of it as that takes. */
function listMet(
  met: Uint8Array | Uint32Array,
  terms: number,
  count: number,
  has: (position: number) => boolean,
  positions: Uint32Array,
): Uint32Array {
  let left = count
  let length = 0
  for (let position = 0; left > 0; position++) {
    if (met[position] !== terms) continue
    left--
    if (has(position)) positions[length++] = position
  }
  return positions.subarray(0, length)
}
