import { foldWord } from '../words/fold-word.ts'
import { listSurfaces } from '../words/split-words.ts'

/** The texts of a record, each with the number of its field. */
export type NumberedTexts = readonly (readonly [field: number, text: string])[]

/** The words of records, one after the other, as numbers. */
export interface Rows {
  /** All words, in alphabetical order: of their code units. */
  readonly words: readonly string[]
  /** The number of fields. A number less than it is that of a field, at the beginning of each text; others are those of words. */
  readonly fields: number
  readonly numbers: Uint16Array | Uint32Array
  /** Where the numbers of each record begin; one more for the end. */
  readonly starts: Uint32Array
}

/**
 * Read the words of records.
 *
 * @param size
 *   The number of records.
 * @param textsOf
 *   Gives the texts of the record at a position.
 */
export function readRows(
  size: number,
  fields: number,
  textsOf: (position: number) => NumberedTexts,
): Rows {
  const starts = new Uint32Array(size + 1)
  const bySurface = new Map<string, number>()
  const byWord = new Map<string, number>()
  const read = (surface: string): number => {
    const word = foldWord(surface)
    const number = byWord.get(word) ?? fields + byWord.size
    if (word !== '') byWord.set(word, number)
    return word === '' ? -1 : number
  }
  let numbers = new Uint32Array(1024)
  let length = 0
  const add = (number: number) => {
    if (length === numbers.length) {
      const longer = new Uint32Array(length * 2)
      longer.set(numbers)
      numbers = longer
    }
    numbers[length++] = number
  }
  for (let position = 0; position < size; position++) {
    for (const [field, text] of textsOf(position)) {
      add(field)
      for (const surface of listSurfaces(text)) {
        let number = bySurface.get(surface)
        if (number === undefined) {
          number = read(surface)
          bySurface.set(surface, number)
        }
        if (number >= 0) add(number)
      }
    }
    starts[position + 1] = length
  }
  return { fields, starts, ...sortWords([...byWord.keys()], numbers.subarray(0, length), fields) }
}

/** Number words anew, in alphabetical order. */
function sortWords(words: readonly string[], numbers: Uint32Array, fields: number) {
  const order = words
    .map((_, index) => index)
    .sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1))
  const Numbers = fields + words.length > 65_535 ? Uint32Array : Uint16Array
  const places = Uint32Array.from({ length: fields + words.length }, (_, number) => number)
  for (const [place, index] of order.entries()) places[fields + index] = fields + place
  const sorted = new Numbers(numbers.length)
  for (let index = 0; index < numbers.length; index++)
    sorted[index] = places[numbers[index] ?? 0] ?? 0
  return { words: order.map((index) => words[index] ?? ''), numbers: sorted }
}
