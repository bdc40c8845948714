import { timeWords } from '@onrecord/lexicon'
import { shift, toDay } from './days.ts'
import { readCount } from './read-count.ts'
import type { Reference } from './reference.ts'
import type { FoundTime } from './time.ts'
import { anyOf, wholeWords } from './word-pattern.ts'

const { numbers, tens, pairs } = timeWords
const count = `(?<count>\\d+|an?|${anyOf([...numbers.slice(1), ...pairs])}|${anyOf(tens.slice(2))}(?:[- ]${anyOf(numbers.slice(1, 10))})?)`
const shape = wholeWords(
  `${count}\\s+(?<unit>day|week|fortnight|month|year|decade|century|centurie)s?\\s+(?<way>ago|later|earlier)`,
)
const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 }
const yearsOf: Readonly<Record<string, number>> = {
  year: 1,
  decade: 10,
  century: 100,
  centurie: 100,
}

/** Find times so long before publication, or before or after the time told last: "two decades ago", "a fortnight later". */
export function findShifts(text: string, offset: number, reference: Reference): FoundTime[] {
  return [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
    const { count = '', unit = '', way = '' } = match.groups ?? {}
    const isAgo = way.toLowerCase() === 'ago'
    const day = isAgo ? reference.published : reference.running
    const number = Number(readCount(count))
    if (day === null || Number.isNaN(number)) return []
    const value = move(day, /later/i.test(way) ? number : -number, unit.toLowerCase())
    const start = offset + match.index
    const end = start + match[0].length
    return [{ start, end, type: 'DATE', value, basis: isAgo ? 'dateline' : 'running' }]
  })
}

function move(day: string, steps: number, unit: string): string {
  const days = daysOf[unit]
  if (days !== undefined) return shift(day, steps * days)
  const [year = 0, month = 1] = day.split('-').map(Number)
  const years = yearsOf[unit]
  if (years === undefined) return toDay(Date.UTC(year, month - 1 + steps, 1)).slice(0, 7)
  const moved = String(year + steps * years).padStart(4, '0')
  return unit === 'decade' ? moved.slice(0, 3) : moved
}
