import type { Rows } from './read-rows.ts'

/** For each word, the records that have it. */
export interface Postings {
  /** Where those of a word begin, by its place among the words; one more for the end. */
  readonly starts: Uint32Array
  /** The positions of records, in ascending order. */
  readonly positions: Uint32Array
  /** How much the word counts in the record, by BM25: 255 is most. */
  readonly impacts: Uint8Array
}

/** BM25's k₁ and b: how soon further occurrences cease to count, and how much the length of the record counts. */
const saturation = 1.2
const lengthNorm = 0.75

/**
 * List the records of each word.
 *
 * @param weights
 *   How much a word in each field counts.
 */
export function invertRows(rows: Rows, weights: readonly number[]): Postings {
  const { words } = rows
  const starts = new Uint32Array(words.length + 1)
  const latest = new Int32Array(words.length).fill(-1)
  visitWords(rows, (position, place) => {
    if (latest[place] !== position) starts[place + 1] = (starts[place + 1] ?? 0) + 1
    latest[place] = position
  })
  for (let place = 0; place < words.length; place++)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  const ends = starts.slice(0, -1)
  const positions = new Uint32Array(starts.at(-1) ?? 0)
  const impacts = new Uint8Array(positions.length)
  latest.fill(-1)
  visitWords(rows, (position, place, field) => {
    const isNew = latest[place] !== position
    const index = (ends[place] ?? 0) - (isNew ? 0 : 1)
    if (isNew) {
      positions[index] = position
      ends[place] = index + 1
      latest[place] = position
    }
    impacts[index] = Math.min(255, (impacts[index] ?? 0) + (weights[field] ?? 1))
  })
  const average = rows.numbers.length / (rows.starts.length - 1)
  for (const [index, position] of positions.entries()) {
    const frequency = impacts[index] ?? 0
    const length = (rows.starts[position + 1] ?? 0) - (rows.starts[position] ?? 0)
    const norm = saturation * (1 - lengthNorm + (lengthNorm * length) / average)
    impacts[index] = Math.round((255 * frequency) / (frequency + norm))
  }
  return { starts, positions, impacts }
}

function visitWords(
  { fields, numbers, starts }: Rows,
  visit: (position: number, place: number, field: number) => void,
): void {
  for (let position = 0; position + 1 < starts.length; position++) {
    let field = 0
    for (let index = starts[position] ?? 0; index < (starts[position + 1] ?? 0); index++) {
      const number = numbers[index] ?? 0
      if (number < fields) field = number
      else visit(position, number - fields, field)
    }
  }
}
