import type { DateBasis, Dating, Precision } from '@onrecord/schema'

const shapes: readonly [RegExp, Precision][] = [
  [/^\d{4}-\d\d-\d\d(?:T.*)?$/, 'day'],
  [/^\d{4}-W\d\d$/, 'week'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}$/, 'year'],
  [/^\d{4}-(?:SP|SU|FA|WI)$/, 'season'],
  [/^(?:\d{4}-[QH]\d|\d\d)$/, 'range'],
  [/^\d{3}$/, 'decade'],
]

/** The days that a TIMEX3 value covers, or null where it names none: "2018-02" is all of February. */
export function dateValue(value: string, basis: DateBasis): Dating | null {
  const precision = shapes.find(([shape]) => shape.test(value))?.[1]
  switch (precision) {
    case 'day':
      return isDay(value.slice(0, 10))
        ? { start: value.slice(0, 10), end: value.slice(0, 10), precision, basis }
        : null
    case 'week': {
      const [start, end] = daysOfWeek(value)
      return { start, end, precision, basis }
    }
    case 'month': {
      const [year, month] = value.split('-').map(Number) as [number, number]
      if (month < 1 || month > 12) return null
      return { start: `${value}-01`, end: `${value}-${lastDay(year, month)}`, precision, basis }
    }
    case 'year':
      return { start: `${value}-01-01`, end: `${value}-12-31`, precision, basis }
    case 'decade':
      return { start: `${value}0-01-01`, end: `${value}9-12-31`, precision, basis }
    case 'season':
      return { ...daysOfMonths(value, months.get(value.slice(5)) ?? [6, 8]), precision, basis }
    case 'range':
      return value.length === 2
        ? { start: `${value}00-01-01`, end: `${value}99-12-31`, precision, basis }
        : { ...daysOfMonths(value, partOfYear(value.slice(5))), precision, basis }
    default:
      return null
  }
}

/** The first and the last month of each season, as the meteorologists of the north have them. */
const months = new Map<string, [number, number]>([
  ['SP', [3, 5]],
  ['SU', [6, 8]],
  ['FA', [9, 11]],
  ['WI', [12, 14]],
])

/** The first and the last month of a quarter or a half. */
function partOfYear(part: string): [number, number] {
  const length = part.startsWith('Q') ? 3 : 6
  const last = Number(part.slice(1)) * length
  return [last - length + 1, last]
}

/** From the first day of a month to the last of another, months of the next year counted on. */
function daysOfMonths(value: string, [first, last]: [number, number]) {
  const year = Number(value.slice(0, 4))
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  return { start: day(Date.UTC(year, first - 1, 1)), end: day(Date.UTC(year, last, 0)) }
}

const isDay = (value: string): boolean => {
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

const lastDay = (year: number, month: number): string =>
  String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')

/** Monday and Sunday of an ISO 8601 week. */
function daysOfWeek(value: string): [string, string] {
  const [year, week] = value.split('-W').map(Number) as [number, number]
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = 4 - (fourth.getUTCDay() || 7) + 1 + (week - 1) * 7
  const day = (number: number) => new Date(Date.UTC(year, 0, number)).toISOString().slice(0, 10)
  return [day(monday), day(monday + 6)]
}
