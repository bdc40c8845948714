import { hash } from '../network/hash.ts'
import { normalize } from '../network/normalize.ts'

/** Lists of names, in the order of their bits in the table. The files are in `data/names`. */
export const nameLists = [
  'given-names',
  'surnames',
  'cities',
  'regions',
  'countries',
  'nationalities',
  'organizations',
  'organization-words',
  'place-words',
  'person-titles',
  'other-names',
] as const

/** How many features tokens may have from lists, as bits: one for the first token of an entry and one for those that follow. */
export const listFeatureCount = 2 * nameLists.length

export type NameList = (typeof nameLists)[number]

const bits = Object.fromEntries(
  nameLists.map((list, index) => [list, 1 << (2 * index)]),
) as Readonly<Record<NameList, number>>

/** Whether a token with these features begins an entry of a list. */
export const beginsEntry = (features: number | undefined, list: NameList): boolean =>
  ((features ?? 0) & bits[list]) !== 0

/** Whether a token with these features continues an entry of a list. */
export const continuesEntry = (features: number | undefined, list: NameList): boolean =>
  ((features ?? 0) & (bits[list] << 1)) !== 0

/** Set where a longer entry begins with the same words. */
const goesOn = 1 << 15
/** Lists whose entries are often written in lower case. */
const lowerCase = 1 << nameLists.indexOf('person-titles')

/**
 * Entries of lists of names, by the hash of their words.
 *
 * The bytes of a table are those of its 32-bit hashes in ascending order, followed by those of their 16-bit masks:
 * a bit for each list, and the highest one where a longer entry begins with the same words.
 */
export class NameTable {
  readonly #codes: Uint32Array
  readonly #masks: Uint16Array

  constructor(bytes: Uint8Array) {
    const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
    const count = length / 6
    this.#codes = new Uint32Array(buffer, byteOffset, count)
    this.#masks = new Uint16Array(buffer, byteOffset + 4 * count, count)
  }

  /**
   * Look up the longest entries of each list that begin at a token.
   *
   * @returns
   *   The features of every token of a sentence, a bit each.
   */
  match(forms: readonly string[]): number[] {
    const features = forms.map(() => 0)
    const ends = nameLists.map(() => 0)
    for (const [start, form] of forms.entries()) {
      const isLower = isLowerCase(form)
      const seed = hash(normalize(form))
      const mask = this.#find(seed)
      if (mask === 0 || (isLower && (mask & lowerCase) === 0)) continue
      const lengths = this.#measure(forms, start, seed, mask)
      for (const [list, length] of lengths.entries()) {
        if (length === 0 || start < (ends[list] ?? 0)) continue
        if (isLower && ((lowerCase >> list) & 1) === 0) continue
        ends[list] = start + length
        for (let offset = 0; offset < length; offset++) {
          const feature = 2 * list + (offset === 0 ? 0 : 1)
          features[start + offset] = (features[start + offset] ?? 0) | (1 << feature)
        }
      }
    }
    return features
  }

  /** The length of the longest entry of each list that begins at a token, whose hash and mask are given. */
  #measure(forms: readonly string[], start: number, seed: number, mask: number): number[] {
    const lengths = nameLists.map(() => 0)
    let code = seed
    let lists = mask
    for (let end = start + 1; lists !== 0; end++) {
      for (let list = 0; list < nameLists.length; list++)
        if ((lists >> list) & 1) lengths[list] = end - start
      const next = forms[end]
      if ((lists & goesOn) === 0 || next === undefined) break
      code = hashNext(code, next)
      lists = this.#find(code)
    }
    return lengths
  }

  /** The mask of a hash; 0 for one that is not in the table. */
  #find(code: number): number {
    let low = 0
    let high = this.#codes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#codes[middle] ?? 0) < code) low = middle + 1
      else high = middle
    }
    return this.#codes[low] === code ? (this.#masks[low] ?? 0) : 0
  }
}

function isLowerCase(form: string): boolean {
  const code = form.charCodeAt(0)
  return code >= 0x61 && code <= 0x7a
}

/** Make the bytes of a table from the entries of each list, each split into its words. */
export function writeNameTable(lists: readonly (readonly (readonly string[])[])[]): Uint8Array {
  const masks = new Map<number, number>()
  const add = (code: number, mask: number) => masks.set(code, (masks.get(code) ?? 0) | mask)
  for (const [list, entries] of lists.entries())
    for (const [first, ...rest] of entries) {
      if (first === undefined) continue
      let seed = hash(normalize(first))
      for (const word of rest) {
        add(seed, goesOn)
        seed = hashNext(seed, word)
      }
      add(seed, 1 << list)
    }
  const sorted = [...masks].sort(([a], [b]) => a - b)
  const bytes = new Uint8Array(6 * sorted.length)
  const view = new DataView(bytes.buffer)
  for (const [index, [code, mask]] of sorted.entries()) {
    view.setUint32(4 * index, code, true)
    view.setUint16(4 * sorted.length + 2 * index, mask, true)
  }
  return bytes
}

function hashNext(seed: number, form: string): number {
  const word = normalize(form)
  return hash(word, 0, word.length, hash(' ', 0, 1, seed))
}
