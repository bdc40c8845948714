import { firstFrom } from '@onrecord/schema'
import type { SentenceNames } from '../sentence-names.ts'
import { findInitials } from './find-initials.ts'
import type { FoundName } from './found-name.ts'

const abbreviation = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}.&-]{2,10}$/u
const functionWords = /^(?:a|an|and|at|de|des|du|for|in|of|on|the|to|und|y)$/i

/** The abbreviations that a text defines, each with the names that it abbreviates, in text order. */
export type Abbreviations = ReadonlyMap<string, readonly FoundName[]>

/**
 * Find the abbreviations that a text defines in brackets after the name of an organization or place: "World Health
 * Organization (WHO)". The analyser need not have found the abbreviation as a name. Initials of a name need no brackets.
 */
export function findAbbreviations(sentences: readonly SentenceNames[]): Abbreviations {
  const found = new Map<string, FoundName[]>()
  for (const { names, sentence } of sentences)
    for (const name of names) {
      const [open, short, close] = sentence.tokens.slice(name.next, name.next + 3)
      if (open?.text !== '(' || close?.text !== ')' || !short || name.type === 'PER') continue
      if (!abbreviation.test(short.text) || !isAbbreviationOf(short.text, name.words)) continue
      const others = found.get(short.text)
      if (others) others.push(name)
      else found.set(short.text, [name])
    }
  for (const [short, long] of findInitials(sentences))
    if (!found.has(short)) found.set(short, [long])
  return found
}

/** The name that an abbreviation refers to at an offset: by its last definition before, or else by its first. */
export function spellOut(
  short: string,
  offset: number,
  abbreviations: Abbreviations,
): FoundName | undefined {
  const names = abbreviations.get(short)
  return names?.[Math.max(0, firstFrom(names, offset) - 1)]
}

/** Whether letters are the initials of words, in order; function words and at most one other word may be skipped. */
function isAbbreviationOf(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  const words = long.split(/[\s/-]+/).filter((word) => /^\p{L}/u.test(word))
  if (words.length < 2 || letters.length < 2) return false
  let found = 0
  let missed = 0
  for (const word of words) {
    const lower = word.toLowerCase()
    if (lower.charAt(0) === letters.charAt(found)) found++
    else if (!functionWords.test(word)) missed++
  }
  return found === letters.length && missed <= 1
}
