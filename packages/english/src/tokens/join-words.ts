import { isPartOfAbbreviation } from './abbreviations.ts'
import { classify, digit, isLetter, isWord, upper } from './character-classes.ts'
import { isApostrophe } from './contractions.ts'
import { findHyphenatedNumber, joinsAtHyphen } from './hyphens.ts'
import { groupsThousands } from './numbers.ts'

/** Pairs with a slash that are one word, in lower case. */
const slashed = new Set('w/o w/out w/in b/c b/t c/o n/a s/he l/c i/s i/c'.split(' '))

/** A mark between two letters or digits. */
export interface InnerMark {
  index: number
  /** Where the word starts, */
  word: number
  /** where its part before the mark does, */
  part: number
  /** and where the white space after it does. */
  end: number
}

/** Where a word continues after a mark within it, or 0 if the mark ends it. */
export function findJoin(text: string, mark: InnerMark): number {
  const { index, part, end } = mark
  const figures = classify(text, index - 1) === digit && classify(text, index + 1) === digit
  const character = text.charAt(index)
  if (character === '-' && figures) return findHyphenatedNumber(text, part, end)
  return joins(text, character, mark, figures) ? index + 1 : 0
}

function joins(text: string, character: string, mark: InnerMark, figures: boolean): boolean {
  if (isApostrophe(text.charCodeAt(mark.index))) return !figures
  switch (character) {
    case '-':
      return joinsAtHyphen(text, mark.part, mark.index, mark.end)
    case '.':
      return figures || joinsAtFullStop(text, mark)
    case ',':
      return figures && groupsThousands(text, mark.index, mark.end)
    case ':':
      return figures
    case '/':
      return figures ? joinsDate(text, mark) : joinsPair(text, mark)
    case '&':
      return joinsAtAmpersand(text, mark)
    default:
      return character === '_' || character === '@' || character === '*'
  }
}

/** Whether single letters are on both sides of a full stop, as in "U.S." and "p.m.", or parts as in "Ph.D.". */
function joinsAtFullStop(text: string, { part, index, end }: InnerMark): boolean {
  if (!isLetter(classify(text, part)) || !isLetter(classify(text, index + 1))) return false
  if (!isPartOfAbbreviation(text, part, index)) return false
  return isPartOfAbbreviation(text, index + 1, findShortEnd(text, index + 1, end))
}

/** Whether a slash between figures is that of a date such as "9/11" and not of a fraction such as "1/2". */
function joinsDate(text: string, { word, index, end }: InnerMark): boolean {
  const to = findShortEnd(text, index + 1, end)
  const isFraction = index - word === 1 && to - index === 2 && text.charAt(to) !== '/'
  return !isFraction || text.charAt(word) >= text.charAt(index + 1)
}

function joinsPair(text: string, { word, index, end }: InnerMark): boolean {
  if (index - word > 1) return false
  return slashed.has(text.slice(word, findShortEnd(text, index + 1, end)).toLowerCase())
}

/** Whether there are capitals on both sides, or single letters. */
function joinsAtAmpersand(text: string, { part, index, end }: InnerMark): boolean {
  if (classify(text, index + 1) === upper && classify(text, index - 1) === upper) return true
  return index - part === 1 && findShortEnd(text, index + 1, end) === index + 2
}

/** The end of a word, or some place in it if it is long. */
function findShortEnd(text: string, start: number, end: number): number {
  let index = start
  while (index < end && index - start < 6 && isWord(classify(text, index))) index++
  return index
}
