import { firstDay, shiftDay, shiftMonth, weekdayOf, weekOf } from '@onrecord/schema'

/** A number with leading zeros. */
export const digits = (value: number | null, width: number): string =>
  String(value ?? 0).padStart(width, '0')

/** The year of a date, as TIMEX3 has it: "2016", "BC0480". */
export const yearPart = (date: string): string => date.slice(0, date.startsWith('BC') ? 6 : 4)

/** The year, month or day of a unit a number of units from a date; undefined where the date is less precise than the unit. */
export function shiftDate(date: string, unit: string, steps: number): string | undefined {
  switch (unit.toLowerCase()) {
    case 'century':
    case 'centurie':
      return shiftYear(date, steps * 100)
    case 'decade':
      return shiftYear(date, steps * 10)?.slice(0, -1)
    case 'year':
      return shiftYear(date, steps)
    case 'month':
      return date.length < 7 || date.startsWith('BC')
        ? undefined
        : shiftMonth(date.slice(0, 7), steps)
    case 'fortnight':
      return shiftDay(date, steps * 14)
    case 'week':
      return shiftDay(date, steps * 7)
    default:
      return shiftDay(date, steps)
  }
}

function shiftYear(date: string, steps: number): string | undefined {
  if (!date.startsWith('BC')) return shiftMonth(`${date.slice(0, 4)}-01`, steps * 12)?.slice(0, 4)
  const year = Number(date.slice(2, 6)) - steps
  return year > 0 ? `BC${digits(year, 4)}` : undefined
}

/** The day of a weekday (1 for Monday) nearest to a day: before it (-1), after it (1), on it or before (0). */
export function nearestWeekday(day: string, weekday: number, side: -1 | 0 | 1): string | undefined {
  const distance = (weekday - (weekdayOf(day) ?? 1) + 7) % 7
  if (side > 0) return shiftDay(day, distance || 7)
  return shiftDay(day, side === 0 && distance === 0 ? 0 : distance - 7)
}

/** The day of a weekday in the week a number of weeks from that of a day. */
export function weekdayInWeek(day: string, weekday: number, weeks: number): string | undefined {
  return shiftDay(day, weekday - (weekdayOf(day) ?? 1) + weeks * 7)
}

/** The ISO 8601 week a number of weeks from that of a day. */
export function shiftWeek(day: string, weeks: number): string | undefined {
  const shifted = shiftDay(day, weeks * 7)
  return shifted && weekOf(shifted)
}

/** The quarter of a month or day: "2018-Q1". */
export const quarterOf = (date: string): string =>
  `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`

/** The quarter a number of quarters from that of a day. */
export function shiftQuarter(day: string, steps: number): string | undefined {
  const month = shiftMonth(day.slice(0, 7), steps * 3)
  return month && quarterOf(month)
}

/** Whether the calendar has a year, month or day. */
export const isInCalendar = (date: string): boolean => firstDay(date) !== undefined
