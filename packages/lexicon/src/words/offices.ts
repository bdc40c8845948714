import { usualRole } from '../actors/usual-role.ts'
import { lexiconInUse } from '../lexicon/lexicon-in-use.ts'

const words = () => lexiconInUse().offices

/** Whether a word alone may stand before a name as its title: "President", "Dr.", "spokesman", "President-elect". */
export function isTitle(word = ''): boolean {
  const title = word.replace(/-elect$/, '')
  const { titles, heads } = words()
  return titles.has(title) || heads.has(title) || heads.has(title.toLowerCase())
}

/** Whether a word is a title of address, and never part of the name: "Mrs.", "Lt.". */
export const isAddress = (word = ''): boolean =>
  words().address.has(word) || (word.endsWith('.') && words().titles.has(word))

/** The number of words at the start of a name that are its title: two in "Foreign Minister Ada Quill". */
export function countTitle(name: readonly string[]): number {
  let count = 0
  for (const [index, word] of name.entries()) {
    if (isTitle(word)) count = index + 1
    else if (!words().modifiers.has(word.toLowerCase())) break
  }
  return count
}

/** Whether a word heads names of organizations: "Ministry", "Council". */
export const isBody = (word = ''): boolean => words().bodies.has(word)

/** Whether a word heads names of organizations and never of places. */
export const isBodyAlone = (word = ''): boolean =>
  words().bodies.has(word) && !words().sites.has(word)

/** Whether words are a title without a name: "Vice President". */
export const isTitleAlone = (name: readonly string[]): boolean => countTitle(name) === name.length

/** Whether a word is a title in the plural: "Senators". */
export const isTitlePlural = (word = ''): boolean =>
  word.endsWith('s') && isTitle(word.slice(0, -1))

/** Whether words are generic, as many states have one: "Admiral", "Senate", "Supreme Court"; a party has a name of its own. */
export function isUnspecified(name: readonly string[]): boolean {
  const last = name.at(-1) ?? ''
  if (last === 'Party' && name.length > 1) return false
  const isGeneral = name
    .slice(0, -1)
    .every((word) => isTitle(word) || isBody(word) || words().modifiers.has(word.toLowerCase()))
  return isGeneral && (isTitle(last) || isBody(last))
}

/** Whether a word may stand before the head of an office. */
export const isOfficeModifier = (word = ''): boolean =>
  words().modifiers.has(word) || words().heads.has(word)

/** Whether a word heads titles of offices. */
export const isOfficeHead = (word = ''): boolean => words().heads.has(word)

/** Whether a government has the name of the holder of an office: "the Quill administration". */
export const isGoverning = (role: string): boolean => words().governing.has(usualRole(role))
