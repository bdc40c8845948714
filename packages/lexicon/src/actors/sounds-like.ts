import { genderOfGivenName } from './tell-gender.ts'

/**
 * Whether two given names in lower case may be spellings of the same name: they have the same consonants, and are not both
 * common names, as "Marian" and "Miriam" are.
 */
export function soundsLike(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4 || soundOf(a) !== soundOf(b)) return false
  return !(isCommon(a) && isCommon(b))
}

/** A phonetic key of a name in lower case: its first letter and its consonants, interchangeable spellings merged. */
export const soundOf = (name: string): string =>
  name.charAt(0) +
  name
    .slice(1)
    .replace(/ph/g, 'f')
    .replace(/[kcq]h?/g, 'k')
    .replace(/([a-z])h/g, '$1')
    .replace(/(.)\1/g, '$1')
    .replace(/[aeiouyj]/g, '')

/** Whether a name is in the lists of given names. */
const isCommon = (name: string): boolean =>
  genderOfGivenName(name.charAt(0).toUpperCase() + name.slice(1)) !== undefined
