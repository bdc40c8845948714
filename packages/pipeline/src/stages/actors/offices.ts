import { offices } from '../../generated/vocabulary.ts'
import type { Offices } from '../../vocabulary/schemas.ts'

const words: Offices = offices
const heads = new Set(words.heads)
const modifiers = new Set(words.modifiers)
const titles = new Set(words.titles)
const bodies = new Set(words.bodies)

/** Whether a word may stand before a name as its title: "President", "Dr.", "spokesman". */
export const isTitle = (word: string): boolean =>
  titles.has(word) || isOfficeWord(word.toLowerCase())

/** Whether a word ends the name of a body: "Ministry", "Council". */
export const isBody = (word: string): boolean => bodies.has(word)

/** Whether words name nobody in particular, as many states have one: "Admiral", "Senate", "Supreme Court". */
export function isUnspecified(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  return words.slice(0, -1).every(isTitle) && (isTitle(last) || isBody(last))
}

/** Whether a word may be part of the title of an office. */
export const isOfficeWord = (word: string): boolean => modifiers.has(word) || heads.has(word)

/** Whether a word ends the title of an office. */
export const isOfficeHead = (word: string): boolean => heads.has(word)
