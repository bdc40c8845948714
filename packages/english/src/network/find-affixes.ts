import { basis, hash } from './hash.ts'
import { clip, normalize } from './normalize.ts'

/** Prefixes and suffixes have up to so many code units. */
const longestAffix = 5
/** Longer words count as being of this length. */
const longestLength = 12
/** The number of runs of a shape that are distinguished. */
const longestShape = 8

/**
 * The features of a word without an entry of its own: its prefixes and suffixes, its shape, its length,
 * and itself, with and without its capitals.
 *
 * @returns
 *   Rows of a table of `rows` rows, by hashing. The first is that of the whole word.
 */
export function findAffixes(form: string, rows: number): number[] {
  const clipped = clip(form)
  const word = normalize(form)
  const codes = [
    hashAs(kinds.word, word),
    hashAs(kinds.shape, describeShape(clipped)),
    hash(
      '',
      0,
      0,
      Math.imul(basis ^ kinds.length, 0x01000193) + Math.min(form.length, longestLength),
    ),
  ]
  for (let length = 1; length <= Math.min(longestAffix, word.length); length++) {
    codes.push(hashAs(kinds.prefix, word, 0, length))
    codes.push(hashAs(kinds.suffix, word, word.length - length, word.length))
  }
  if (clipped !== word) codes.push(hashAs(kinds.cased, clipped))
  return codes.map((code) => (code >>> 0) % rows)
}

const kinds = { word: 1, shape: 2, length: 3, prefix: 4, suffix: 5, cased: 6 } as const

function hashAs(kind: number, value: string, start = 0, end = value.length): number {
  return hash(value, start, end, Math.imul(basis ^ kind, 0x01000193) >>> 0)
}

/** Runs of capitals, small letters and digits as one character each, and marks as they are: "Xx-Xx", "d.d". */
function describeShape(form: string): string {
  let shape = ''
  for (const character of form) {
    const kind = describeCharacter(character)
    if (kind === shape.at(-1)) continue
    shape += kind
    if (shape.length >= longestShape) break
  }
  return shape
}

function describeCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (code >= 0x61 && code <= 0x7a) return 'x'
  if (code >= 0x41 && code <= 0x5a) return 'X'
  if (/\p{Lu}/u.test(character)) return 'X'
  if (/\p{L}/u.test(character)) return 'x'
  return /\p{N}/u.test(character) ? '0' : character
}
