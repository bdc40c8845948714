import { anyOf, readNumber, timeWords, wholeWords } from '@onrecord/lexicon'
import { onlyWith } from './only-with.ts'
import type { FoundTime } from './time.ts'

const { numbers, tens } = timeWords
const small = `${anyOf(tens.slice(1))}(?:[- ]${anyOf(numbers.slice(1, 10))})?`
const year = `(?<century>${anyOf(numbers.slice(15, 20))}|twenty) (?<rest>${small}|${anyOf(numbers.slice(10))})|two thousand(?: and)?(?: (?<after>${anyOf(numbers.slice(1))}))?`
const shape = wholeWords(year)

/** Find years that are spelled out: "nineteen ninety-six", "two thousand and one". */
export const findSpelledYears = onlyWith(
  ['teen ', 'twenty ', 'two thousand'],
  (text: string, offset: number): FoundTime[] =>
    [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const { century, rest = '', after } = match.groups ?? {}
      const isPlain = century === undefined && after === undefined
      if (isPlain && !/\b(?:year|in|since|by)\s+$/i.test(text.slice(0, match.index))) return []
      const value =
        century === undefined
          ? 2000 + (after === undefined ? 0 : (readNumber(after) ?? 0))
          : (readNumber(century) ?? 19) * 100 + (readNumber(rest) ?? 0)
      const start = offset + match.index
      const end = start + match[0].length
      return [{ start, end, type: 'DATE', value: String(value), basis: 'explicit' }]
    }),
)
