import { genderOfGivenName } from '@onrecord/lexicon'

/**
 * Whether two given names, in lower case, may be spellings of one: their consonants are the same, and they are not both
 * usual names of their own, as "Marian" and "Miriam" are.
 */
export function soundsLike(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4 || soundOf(a) !== soundOf(b)) return false
  return !(isUsual(a) && isUsual(b))
}

/** The first letter and the consonants of a name in lower case, those that are spelled alike as one. */
export const soundOf = (name: string): string =>
  name.charAt(0) +
  name
    .slice(1)
    .replace(/ph/g, 'f')
    .replace(/[kcq]h?/g, 'k')
    .replace(/([a-z])h/g, '$1')
    .replace(/(.)\1/g, '$1')
    .replace(/[aeiouyj]/g, '')

const isUsual = (name: string): boolean =>
  genderOfGivenName(name.charAt(0).toUpperCase() + name.slice(1)) !== undefined
