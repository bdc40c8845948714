import { anyOf, timeWords, wholeWords } from '@onrecord/lexicon'
import { longestWords, onlyWith } from './only-with.ts'
import type { FoundTime } from './time.ts'

/** The pattern of an expression; "the past" may not precede a noun, as "the past year" is a calendar time. */
const toPattern = (word: string): string =>
  word === 'in future'
    ? '(?<=\\bin\\s)future'
    : /^the (?:recent )?past$/.test(word)
      ? `${anyOf([word])}(?!\\s+\\p{L})`
      : anyOf([word])

const shapes = Object.entries(timeWords.references).map(([value, words]): [RegExp, string] => [
  wholeWords(
    [...words]
      .sort((a, b) => b.length - a.length)
      .map(toPattern)
      .join('|'),
  ),
  value,
])

/** Find references to the present, past and future without a calendar date: "now", "recently", "the near future". */
export const findReferences = onlyWith(
  longestWords(Object.values(timeWords.references).flat()),
  (text: string, offset: number): FoundTime[] =>
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
    ),
)
