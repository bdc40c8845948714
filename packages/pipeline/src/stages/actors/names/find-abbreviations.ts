import type { SentenceNames } from '../sentence-names.ts'
import type { FoundName } from './found-name.ts'

const abbreviation = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}.&-]{2,10}$/u
const small = /^(?:a|an|and|at|de|des|du|for|in|of|on|the|to|und|y)$/i

/** An abbreviation that a text introduces, with the name it stands for. */
export interface Abbreviation {
  short: string
  /** The sentence and index of the name. */
  name: FoundName
}

/**
 * Find the abbreviations that a text introduces in brackets behind names of bodies: "World Health Organization (WHO)",
 * also where the analyser does not take them for names.
 */
export function findAbbreviations(sentences: readonly SentenceNames[]): Abbreviation[] {
  return sentences.flatMap(({ names, sentence: { tokens } }) =>
    names.flatMap((name) => {
      const [open, short, close] = tokens.slice(name.next, name.next + 3)
      if (open?.text !== '(' || close?.text !== ')' || !short) return []
      const isShort = abbreviation.test(short.text) && name.type !== 'PER'
      return isShort && isAbbreviationOf(short.text, name.words)
        ? [{ short: short.text, name }]
        : []
    }),
  )
}

/** Whether letters are the first ones of words, in order, small words and up to one other left out. */
function isAbbreviationOf(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  const words = long.split(/[\s/-]+/).filter((word) => /^\p{L}/u.test(word))
  if (words.length < 2 || letters.length < 2) return false
  let found = 0
  let missed = 0
  for (const word of words) {
    const lower = word.toLowerCase()
    if (lower.charAt(0) === letters.charAt(found)) found++
    else if (!small.test(word)) missed++
  }
  return found === letters.length && missed <= 1
}
