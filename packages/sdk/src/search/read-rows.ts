import { NumberList } from '../store/number-list.ts'
import { foldWord } from '../words/fold-word.ts'
import { listSurfaces } from '../words/split-words.ts'

/** The words of records, one after the other, as numbers. */
export interface Rows {
  /** All words, in alphabetical order: of their code units. */
  readonly words: readonly string[]
  /** The number of fields. A number less than it is that of a field, at the beginning of each text; others are those of words. */
  readonly fields: number
  readonly numbers: Uint32Array
  /** Where the numbers of each record begin; one more for the end. */
  readonly starts: Uint32Array
}

/**
 * Read the words of records.
 *
 * @param size
 *   The number of records.
 * @param visit
 *   Gives the texts of the record at a position one by one, each with the number of its field.
 */
export function readRows(
  size: number,
  fields: number,
  visit: (position: number, add: (field: number, text: string) => void) => void,
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
  const list = new NumberList()
  const add = (field: number, text: string) => {
    list.push(field)
    for (const surface of listSurfaces(text)) {
      let number = bySurface.get(surface)
      if (number === undefined) {
        number = read(surface)
        bySurface.set(surface, number)
      }
      if (number >= 0) list.push(number)
    }
  }
  for (let position = 0; position < size; position++) {
    visit(position, add)
    starts[position + 1] = list.length
  }
  const numbers = list.toArray()
  return { fields, starts, numbers, words: sortWords([...byWord.keys()], numbers, fields) }
}

/** Put words in alphabetical order, and number them anew where they stand. */
function sortWords(words: readonly string[], numbers: Uint32Array, fields: number): string[] {
  const order = words
    .map((_, index) => index)
    .sort((a, b) => ((words[a] as string) < (words[b] as string) ? -1 : 1))
  const places = Uint32Array.from({ length: fields + words.length }, (_, number) => number)
  for (const [place, index] of order.entries()) places[fields + index] = fields + place
  for (let index = 0; index < numbers.length; index++)
    numbers[index] = places[numbers[index] as number] as number
  return order.map((index) => words[index] as string)
}
