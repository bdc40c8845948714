import { firstDay, lastDay, shiftDay, shiftMonth } from './day.ts'
import type { Dating } from './generated/records.ts'
import type { Precision } from './vocabulary.ts'
import { daysOfWeek } from './week.ts'

const shapes: readonly [RegExp, Precision][] = [
  [/^\d{4}-\d\d-\d\d(?:T.*)?$/, 'day'],
  [/^\d{4}-W\d\d$/, 'week'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}$/, 'year'],
  [/^\d{4}-(?:SP|SU|FA|WI)$/, 'season'],
  [/^(?:\d{4}-(?:Q[1-4]|H[12])|\d{4}-W\d\d-WE|\d\d)$/, 'range'],
  [/^\d{3}$/, 'decade'],
]

/** The first and last day, both inclusive. */
type Days = Pick<Dating, 'start' | 'end'>

/**
 * The days that a TIMEX3 value of TimeML 1.2.1 covers: "2018-02" is all of February. Undefined for a value without days on
 * the calendar, such as "P2D" or "PRESENT_REF".
 */
export function daysOfTimex(value: string): Omit<Dating, 'basis'> | undefined {
  const precision = shapes.find(([shape]) => shape.test(value))?.[1]
  const days = precision && daysOf(value, precision)
  return days && { ...days, precision }
}

function daysOf(value: string, precision: Precision): Days | undefined {
  switch (precision) {
    case 'day':
      return fromTo(value.slice(0, 10), value.slice(0, 10))
    case 'week':
      return daysOfWeek(value)
    case 'month':
    case 'year':
      return fromTo(value, value)
    case 'decade':
      return fromTo(`${value}0`, `${value}9`)
    case 'season':
      return daysOfMonths(value, seasonMonths.get(value.slice(5)) ?? [6, 8])
    case 'range':
      if (value.endsWith('-WE')) return daysOfWeekend(value.slice(0, -3))
      return value.length === 2
        ? fromTo(`${value}00`, `${value}99`)
        : daysOfMonths(value, partOfYear(value.slice(5)))
  }
}

/** Saturday and Sunday of a week. */
function daysOfWeekend(week: string): Days | undefined {
  const end = daysOfWeek(week)?.end
  const start = end && shiftDay(end, -1)
  return start ? { start, end } : undefined
}

/** From the first day of a year, month or day to the last day of another. */
function fromTo(first = '', last = ''): Days | undefined {
  const start = firstDay(first)
  const end = lastDay(last)
  return start && end ? { start, end } : undefined
}

/** The first and last month of each season, as meteorologists define them for the northern hemisphere. */
const seasonMonths = new Map<string, [number, number]>([
  ['SP', [3, 5]],
  ['SU', [6, 8]],
  ['FA', [9, 11]],
  ['WI', [12, 14]],
])

/** The first and last month of a quarter or half-year. */
function partOfYear(part: string): [number, number] {
  const length = part.startsWith('Q') ? 3 : 6
  const last = Number(part.slice(1)) * length
  return [last - length + 1, last]
}

/** From the first day of one month to the last of another; the months after the twelfth are those of the next year. */
function daysOfMonths(value: string, [first, last]: [number, number]): Days | undefined {
  const january = `${value.slice(0, 4)}-01`
  return fromTo(shiftMonth(january, first - 1), shiftMonth(january, last - 1))
}
