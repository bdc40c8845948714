import { anyOf, timeWords, wholeWords } from '@onrecord/lexicon'
import { onlyWith } from './only-with.ts'
import type { FoundTime } from './time.ts'

const { ordinals } = timeWords
const shape = wholeWords(
  `(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${anyOf(ordinals)}))[- ]century(?<before> BCE?| B\\.C\\.)?`,
)

/** Find centuries. Their value is the first two digits of their years: "19" for "the 20th century". */
export const findCenturies = onlyWith(['century'], (text: string, offset: number): FoundTime[] =>
  [...text.matchAll(shape)].flatMap((match) => {
    const { number, word = '', before } = match.groups ?? {}
    const century = number === undefined ? ordinals.indexOf(word.toLowerCase()) : Number(number)
    if (century < 1) return []
    const isBefore = before !== undefined
    return [
      {
        start: offset + match.index,
        end: offset + match.index + match[0].length,
        type: 'DATE' as const,
        value: `${isBefore ? 'BC' : ''}${String(century - 1).padStart(2, '0')}`,
        basis: 'explicit' as const,
      },
    ]
  }),
)
