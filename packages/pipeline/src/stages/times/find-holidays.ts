import { anyOf, type Holiday, timeWords, wholeWords } from '@onrecord/lexicon'
import { firstDay, lastDay, shiftDay, weekdayOf } from '@onrecord/schema'
import { digits } from './days.ts'
import { longestWords, onlyWith } from './only-with.ts'
import { isAhead, type OutlookAt, type Reference, yearOf } from './reference.ts'
import type { FoundTime } from './time.ts'

const holidays = new Map(
  timeWords.holidays.flatMap((holiday) => holiday.names.map((name) => [name, holiday] as const)),
)
const shape = wholeWords(
  `(?:(?:last|this|next)\\s+)?(?<name>${anyOf([...holidays.keys()])})(?:,? (?<year>(?:1[5-9]|20)\\d\\d))?`,
)

/** Find holidays. Without a year it is the last one before the anchor date, or the next one in a clause about the future. */
export const findHolidays = onlyWith(
  longestWords([...holidays.keys()]),
  (text: string, offset: number, reference: Reference, outlookAt: OutlookAt): FoundTime[] =>
    [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const { name = '', year } = match.groups ?? {}
      const holiday = holidays.get(name.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' '))
      if (holiday === undefined) return []
      const value = year
        ? dayOf(holiday, Number(year))
        : nearestOf(holiday, reference, isAhead(outlookAt(match.index)))
      const start = offset + match.index
      const end = start + match[0].length
      const basis = year ? 'explicit' : 'dateline'
      const ofRunning = (running: string): string | undefined => dayOf(holiday, yearOf(running))
      return [
        {
          start,
          end,
          type: 'DATE',
          value: value ?? 'XXXX',
          basis,
          ...(reference.isHistory && !year && { fromRunning: ofRunning }),
        },
      ]
    }),
)

function nearestOf(holiday: Holiday, reference: Reference, isToCome: boolean): string | undefined {
  const day = reference.published
  if (day === null) return 'day' in holiday ? `XXXX-${holiday.day}` : undefined
  const year = yearOf(day)
  const own = dayOf(holiday, year)
  if (own === undefined) return undefined
  if (isToCome) return own < day ? dayOf(holiday, year + 1) : own
  return own > day ? dayOf(holiday, year - 1) : own
}

/** The day of a holiday in a year. */
function dayOf(holiday: Holiday, year: number): string | undefined {
  if ('day' in holiday) return firstDay(`${digits(year, 4)}-${holiday.day}`)
  if ('easter' in holiday) return shiftDay(easterOf(year), holiday.easter)
  return holiday.nth < 0 ? lastWeekdayOf(holiday, year) : nthWeekdayOf(holiday, year)
}

type MovableHoliday = Extract<Holiday, { nth: number }>

/** The nth weekday of a month: the fourth Thursday of November. */
function nthWeekdayOf({ nth, weekday, month }: MovableHoliday, year: number): string | undefined {
  const first = firstDay(`${digits(year, 4)}-${digits(month, 2)}`)
  return first && shiftDay(first, ((weekday - (weekdayOf(first) ?? 0) + 7) % 7) + (nth - 1) * 7)
}

/** The last weekday of a month: the last Monday of May. */
function lastWeekdayOf({ weekday, month }: MovableHoliday, year: number): string | undefined {
  const last = lastDay(`${digits(year, 4)}-${digits(month, 2)}`)
  return last && shiftDay(last, -(((weekdayOf(last) ?? 0) - weekday + 7) % 7))
}

/** Easter Sunday of the Gregorian calendar: the algorithm of Meeus, Jones and Butcher (Meeus, Astronomical Algorithms, 1991). */
function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return [digits(year, 4), digits(month, 2), digits(((h + l - 7 * m + 114) % 31) + 1, 2)].join('-')
}
