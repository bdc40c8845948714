import { findSorted } from '../find-sorted.ts'
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
  'towns',
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

/** How many words are remembered with their masks. */
const mostRemembered = 1 << 13

/**
 * Entries of lists of names, by the hash of their words.
 *
 * The bytes of a table are those of its 32-bit hashes in ascending order, followed by those of their 16-bit masks:
 * a bit for each list, and the highest one where a longer entry begins with the same words.
 */
export class NameTable {
  readonly #codes: Uint32Array
  readonly #masks: Uint16Array
  readonly #remembered = new Map<string, number>()
  /** The lengths of the entries that begin at the token in hand, by list. */
  readonly #lengths = new Int32Array(nameLists.length)

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
    const features = new Array<number>(forms.length).fill(0)
    const ends = new Int32Array(nameLists.length)
    for (let start = 0; start < forms.length; start++) {
      const form = forms[start] ?? ''
      const mask = this.#findFirst(form)
      if (mask === 0) continue
      const isLower = isLowerCase(form)
      if (isLower && (mask & lowerCase) === 0) continue
      this.#measure(forms, start, mask)
      for (let list = 0; list < nameLists.length; list++) {
        const end = start + (this.#lengths[list] ?? 0)
        if (end === start || start < (ends[list] ?? 0)) continue
        if (isLower && ((lowerCase >> list) & 1) === 0) continue
        ends[list] = end
        for (let token = start; token < end; token++) {
          const feature = 2 * list + (token === start ? 0 : 1)
          features[token] = (features[token] ?? 0) | (1 << feature)
        }
      }
    }
    return features
  }

  /** Find the length of the longest entry of each list that begins at a token, whose mask is given. */
  #measure(forms: readonly string[], start: number, mask: number): void {
    this.#lengths.fill(0)
    let code = hash(normalize(forms[start] ?? ''))
    let lists = mask
    for (let end = start + 1; lists !== 0; end++) {
      for (let list = 0; list < nameLists.length; list++)
        if ((lists >> list) & 1) this.#lengths[list] = end - start
      const next = forms[end]
      if ((lists & goesOn) === 0 || next === undefined) break
      code = hashNext(code, next)
      lists = this.#find(code)
    }
  }

  /** The mask of a word. Answers are remembered: words come again. */
  #findFirst(form: string): number {
    let mask = this.#remembered.get(form)
    if (mask !== undefined) return mask
    mask = this.#find(hash(normalize(form)))
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear()
    this.#remembered.set(form, mask)
    return mask
  }

  /** The mask of a hash; 0 for one that is not in the table. */
  #find(code: number): number {
    const place = findSorted(this.#codes, code)
    return place === undefined ? 0 : (this.#masks[place] ?? 0)
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
