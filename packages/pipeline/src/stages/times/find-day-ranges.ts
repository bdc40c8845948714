import { anyOf, timeWords, wholeWords } from '@onrecord/lexicon'
import { digits, notAfter } from './days.ts'
import { anchorDay, isHistory, type Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const { months } = timeWords
const shape = wholeWords(
  `(?:between\\s+(?<low>\\d{1,2})\\s+and|from\\s+(?<from>\\d{1,2})\\s+(?:to|until|till))\\s+(?<last>(?<high>\\d{1,2})\\s+(?<month>${anyOf(months)})(?:,?\\s+(?<year>(?:1[5-9]|20)\\d\\d))?)`,
)

/**
 * Find ranges of days whose month is named once, at the end: "between 3 and 5 May", "from 3 to 5 May 2017". Each is a group
 * of two times.
 */
export const findDayRanges = (
  text: string,
  offset: number,
  reference: Reference,
  isComing: (index: number) => boolean,
): FoundTime[][] =>
  [...text.matchAll(shape)].flatMap((match): FoundTime[][] => {
    const { low, from, high = '', last = '', month = '', year } = match.groups ?? {}
    const day = anchorDay(reference)
    if (year === undefined && day === null) return []
    const first = low ?? from ?? ''
    const number = digits(months.indexOf(month.toLowerCase()) + 1, 2)
    const toValue = (date: string): string => {
      const value = `${year ?? day?.slice(0, 4)}-${number}-${date.padStart(2, '0')}`
      return year || isComing(match.index) || isHistory(reference) ? value : notAfter(value, day)
    }
    const start = offset + match.index + match[0].indexOf(first)
    const end = offset + match.index + match[0].length
    const basis = year ? ('explicit' as const) : ('dateline' as const)
    return [
      [
        { start, end: start + first.length, type: 'DATE', value: toValue(first), basis },
        { start: end - last.length, end, type: 'DATE', value: toValue(high), basis },
      ],
    ]
  })
