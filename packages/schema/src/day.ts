import { countToDay, dayAt, isYear, monthLength } from './calendar.ts'

/*
 * Days and partial days in the extended format of ISO 8601: the day "2018-02-20", the month "2018-02" and the year "2018",
 * in the proleptic Gregorian calendar, years from 0000 (1 BC) to 9999, without a time zone. Values of one precision compare
 * as strings: `a < b` where a is earlier. A function returns undefined for a value of another format, for one that the
 * calendar lacks ("2018-02-30") and where the result lies outside these years, which four digits cannot write.
 */

const format = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/** Whether a value is a calendar day in ISO 8601: "2018-02-20", but not "2018-02" or "2018-02-30". */
export const isDay = (value: string): boolean => value.length === 10 && isPartialDay(value)

/** Whether a value is a calendar year, month or day in ISO 8601: "2018", "2018-02" or "2018-02-20". */
export const isPartialDay = (value: string): boolean => firstDay(value) !== undefined

/** The first day of a year or month ("2018-02-01" of "2018-02"), or a day itself; undefined for any other value. */
export function firstDay(value: string): string | undefined {
  const [, year, month = '01', day = '01'] = format.exec(value) ?? []
  if (year === undefined) return undefined
  const length = monthLength(Number(year), Number(month))
  return Number(day) >= 1 && Number(day) <= length ? `${year}-${month}-${day}` : undefined
}

/** The last day of a year or month ("2018-02-28" of "2018-02"), or a day itself; undefined for any other value. */
export function lastDay(value: string): string | undefined {
  const first = firstDay(value)
  if (first === undefined || value.length === 10) return first
  const [year, month] = value.length === 4 ? [value, '12'] : [value.slice(0, 4), value.slice(5)]
  return `${year}-${month}-${monthLength(Number(year), Number(month))}`
}

/**
 * The day that lies a number of days after another.
 *
 * @param day
 *   A day: "2018-02-20".
 * @param count
 *   A whole number of days, negative for an earlier day.
 * @returns
 *   The day; undefined where `day` is none, or where the result is before 0000-01-01 or after 9999-12-31.
 */
export function shiftDay(day: string, count: number): string | undefined {
  const number = numberOf(day)
  const shifted = number === undefined ? undefined : dayAt(number + count)
  return shifted && `${pad(shifted[0], 4)}-${pad(shifted[1], 2)}-${pad(shifted[2], 2)}`
}

/**
 * The month that lies a number of months after another.
 *
 * @param month
 *   A month: "2018-02".
 * @param count
 *   A whole number of months, negative for an earlier month.
 * @returns
 *   The month; undefined where `month` is none, or where the result is before 0000-01 or after 9999-12.
 */
export function shiftMonth(month: string, count: number): string | undefined {
  if (month.length !== 7 || !isPartialDay(month) || !Number.isInteger(count)) return undefined
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  const year = Math.floor(index / 12)
  return isYear(year) ? `${pad(year, 4)}-${pad(index - year * 12 + 1, 2)}` : undefined
}

/** The number of days from one day to another: 1 to the next day, negative to an earlier one. */
export function daysBetween(from: string, to: string): number | undefined {
  const [first, last] = [numberOf(from), numberOf(to)]
  return first === undefined || last === undefined ? undefined : last - first
}

/** The weekday of a day as ISO 8601 numbers them, from 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number | undefined {
  const number = numberOf(day)
  return number === undefined ? undefined : ((number + firstWeekday - 1) % 7) + 1
}

/** 0000-01-01 was a Saturday. */
const firstWeekday = 6

/** The number of a day, counted from 0000-01-01. */
const numberOf = (day: string): number | undefined =>
  isDay(day)
    ? countToDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))
    : undefined

const pad = (number: number, width: number): string => String(number).padStart(width, '0')
