import { usualRole } from '../actors/usual-role.ts'
import { offices } from '../generated/vocabulary.ts'
import type { Offices } from './schemas.ts'

const words: Offices = offices
const heads = new Set(words.heads)
const modifiers = new Set(words.modifiers)
const titles = new Set(words.titles)
const address = new Set(words.address)
const bodies = new Set(words.bodies)
const sites = new Set(words.sites)
const governing = new Set(words.governing)

/** Whether a word alone may stand before a name as its title: "President", "Dr.", "spokesman", "President-elect". */
export function isTitle(word = ''): boolean {
  const title = word.replace(/-elect$/, '')
  return titles.has(title) || heads.has(title) || heads.has(title.toLowerCase())
}

/** Whether a word is a title of address, and never part of the name: "Mrs.", "Lt.". */
export const isAddress = (word = ''): boolean =>
  address.has(word) || (word.endsWith('.') && titles.has(word))

/** The number of words at the start of a name that are its title: two in "Foreign Minister Ada Quill". */
export function countTitle(name: readonly string[]): number {
  let count = 0
  for (const [index, word] of name.entries()) {
    if (isTitle(word)) count = index + 1
    else if (!modifiers.has(word.toLowerCase())) break
  }
  return count
}

/** Whether a word heads names of organizations: "Ministry", "Council". */
export const isBody = (word = ''): boolean => bodies.has(word)

/** Whether a word heads names of organizations and never of places. */
export const isBodyAlone = (word = ''): boolean => bodies.has(word) && !sites.has(word)

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
    .every((word) => isTitle(word) || isBody(word) || modifiers.has(word.toLowerCase()))
  return isGeneral && (isTitle(last) || isBody(last))
}

/** Whether a word may stand before the head of an office. */
export const isOfficeModifier = (word = ''): boolean => modifiers.has(word) || heads.has(word)

/** Whether a word heads titles of offices. */
export const isOfficeHead = (word = ''): boolean => heads.has(word)

/** Whether a government has the name of the holder of an office: "the Quill administration". */
export const isGoverning = (role: string): boolean => governing.has(usualRole(role))
