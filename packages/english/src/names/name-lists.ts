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

/** How many features tokens may have from lists: one for the first token of an entry and one for those that follow. */
export const listFeatureCount = 2 * nameLists.length

export type NameList = (typeof nameLists)[number]

/** Whether a token with these features begins an entry of a list. */
export const beginsEntry = (features: readonly number[] | undefined, list: NameList): boolean =>
  features?.includes(2 * nameLists.indexOf(list)) ?? false

/** Whether a token with these features continues an entry of a list. */
export const continuesEntry = (features: readonly number[] | undefined, list: NameList): boolean =>
  features?.includes(2 * nameLists.indexOf(list) + 1) ?? false

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
  readonly #masks = new Map<number, number>()

  constructor(bytes: Uint8Array) {
    const count = bytes.length / 6
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    for (let index = 0; index < count; index++)
      this.#masks.set(view.getUint32(4 * index, true), view.getUint16(4 * count + 2 * index, true))
  }

  /**
   * Look up the longest entries of each list that begin at a token.
   *
   * @returns
   *   The features of every token of a sentence.
   */
  match(forms: readonly string[]): number[][] {
    const features = forms.map((): number[] => [])
    const ends = new Int32Array(nameLists.length)
    for (const [start, form] of forms.entries()) {
      const code = form.charCodeAt(0)
      const isLower = code >= 0x61 && code <= 0x7a
      let seed = hash(normalize(form))
      let mask = this.#masks.get(seed) ?? 0
      if (isLower && (mask & lowerCase) === 0) continue
      const lengths = new Int32Array(nameLists.length)
      for (let end = start + 1; mask !== 0; end++) {
        for (let list = 0; list < nameLists.length; list++)
          if ((mask >> list) & 1) lengths[list] = end - start
        const next = forms[end]
        if ((mask & goesOn) === 0 || next === undefined) break
        seed = hashNext(seed, next)
        mask = this.#masks.get(seed) ?? 0
      }
      for (let list = 0; list < nameLists.length; list++) {
        const length = lengths[list] ?? 0
        if (length === 0 || start < (ends[list] ?? 0)) continue
        if (isLower && ((lowerCase >> list) & 1) === 0) continue
        ends[list] = start + length
        for (let offset = 0; offset < length; offset++)
          features[start + offset]?.push(2 * list + (offset === 0 ? 0 : 1))
      }
    }
    return features
  }
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
