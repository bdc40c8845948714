import { timeWords } from '@onrecord/lexicon'
import type { FoundTime } from './time.ts'
import { anyOf, wholeWords } from './word-pattern.ts'

/** What may not follow: "the past year" is no time without a calendar. */
const alone = (word: string): string =>
  /^the (?:recent )?past$/.test(word) ? `${anyOf([word])}(?!\\s+\\p{L})` : anyOf([word])

const shapes = Object.entries(timeWords.references).map(([value, words]): [RegExp, string] => [
  wholeWords(
    [...words]
      .sort((a, b) => b.length - a.length)
      .map(alone)
      .join('|'),
  ),
  value,
])

/** Find times that no calendar has: "now", "recently", "the near future". */
export const findReferences = (text: string, offset: number): FoundTime[] =>
  shapes.flatMap(([shape, value]) =>
    [...text.matchAll(shape)].map(
      ({ 0: words, index }): FoundTime => ({
        start: offset + index,
        end: offset + index + words.length,
        type: 'DATE',
        value,
        basis: 'dateline',
      }),
    ),
  )
