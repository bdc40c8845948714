import { anyOf, readCount, timeWords, wholeWords } from '@onrecord/lexicon'
import { shiftDay, shiftMonth } from '@onrecord/schema'
import { onlyWith } from './only-with.ts'
import type { Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const { numbers, tens, pairs } = timeWords
const count = `(?<count>\\d+|an?|${anyOf([...numbers.slice(1), ...pairs])}|${anyOf(tens.slice(2))}(?:[- ]${anyOf(numbers.slice(1, 10))})?)`
const shape = wholeWords(
  `${count}\\s+(?<unit>day|week|fortnight|month|year|decade|century|centurie)s?\\s+(?<adverb>ago|later|earlier)`,
)
const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 }
const yearsOf: Readonly<Record<string, number>> = {
  year: 1,
  decade: 10,
  century: 100,
  centurie: 100,
}

/** Find dates a duration before publication ("two decades ago"), or before or after the last date ("a fortnight later"). */
export const findShifts = onlyWith(
  ['ago', 'later', 'earlier'],
  (text: string, offset: number, reference: Reference): FoundTime[] => {
    return [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const { count = '', unit = '', adverb = '' } = match.groups ?? {}
      const isAgo = adverb.toLowerCase() === 'ago'
      const day = isAgo ? reference.published : reference.running
      const number = Number(readCount(count))
      if (day === null || Number.isNaN(number)) return []
      const steps = /later/i.test(adverb) ? number : -number
      const value = shift(day, steps, unit.toLowerCase()) ?? 'XXXX'
      const start = offset + match.index
      const end = start + match[0].length
      return [{ start, end, type: 'DATE', value, basis: isAgo ? 'dateline' : 'running' }]
    })
  },
)

/** The day, month, year or decade that lies a number of units from a day. */
function shift(day: string, steps: number, unit: string): string | undefined {
  const days = daysOf[unit]
  if (days !== undefined) return shiftDay(day, steps * days)
  const years = yearsOf[unit]
  const month = shiftMonth(day.slice(0, 7), years === undefined ? steps : steps * years * 12)
  return years === undefined ? month : month?.slice(0, unit === 'decade' ? 3 : 4)
}
