import { type Holiday, timeWords } from '@onrecord/lexicon'
import { dayLength, toDay } from './days.ts'
import { nearDay, type Reference } from './reference.ts'
import type { FoundTime } from './time.ts'
import { anyOf, wholeWords } from './word-pattern.ts'

const holidays = new Map(
  timeWords.holidays.flatMap((holiday) => holiday.names.map((name) => [name, holiday] as const)),
)
const shape = wholeWords(
  `(?<name>${anyOf([...holidays.keys()])})(?:,? (?<year>(?:1[5-9]|20)\\d\\d))?`,
)
/** Find holidays by their date: of the year told, or the last one, or the next where what is told is still to come. */
export const findHolidays = (
  text: string,
  offset: number,
  reference: Reference,
  isComing: (index: number) => boolean,
): FoundTime[] =>
  [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
    const { name = '', year } = match.groups ?? {}
    const holiday = holidays.get(name.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' '))
    if (holiday === undefined) return []
    const value = year
      ? dayOf(holiday, Number(year))
      : nearestOf(holiday, reference, isComing(match.index))
    const start = offset + match.index
    const end = start + match[0].length
    return [{ start, end, type: 'DATE', value, basis: year ? 'explicit' : 'dateline' }]
  })

function nearestOf(holiday: Holiday, reference: Reference, isComing: boolean): string {
  const day = nearDay(reference)
  if (day === null) return 'day' in holiday ? `XXXX-${holiday.day}` : 'XXXX'
  const year = Number(day.slice(0, 4))
  const own = dayOf(holiday, year)
  if (isComing) return own < day ? dayOf(holiday, year + 1) : own
  return own > day ? dayOf(holiday, year - 1) : own
}

function dayOf(holiday: Holiday, year: number): string {
  if ('day' in holiday) return `${year}-${holiday.day}`
  if ('easter' in holiday) return toDay(easterOf(year) + holiday.easter * dayLength)
  const { nth, weekday, month } = holiday
  const first = nth < 0 ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, 1)
  const from = new Date(first).getUTCDay()
  if (nth < 0) return toDay(first - ((from - weekday + 7) % 7) * dayLength)
  return toDay(first + (((weekday - from + 7) % 7) + (nth - 1) * 7) * dayLength)
}

/** Easter Sunday of the Gregorian calendar: the algorithm of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, 1991). */
function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1)
}
