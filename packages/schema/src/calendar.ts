/*
 * The proleptic Gregorian calendar of ISO 8601 in whole numbers: years from 0 (1 BC) to 9999, months from 1 to 12, and days
 * counted from 0000-01-01, which is 0.
 */

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The number of days in a month; 0 where the month is not from 1 to 12. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)

/** Whether a number is a year that ISO 8601 writes with four digits. */
export const isYear = (year: number): boolean => Number.isInteger(year) && year >= 0 && year <= 9999

/** The number of days from 0000-01-01 to the first day of a year. */
const daysBefore = (year: number): number =>
  year * 365 + Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400)

/** The number of a day. */
export function countToDay(year: number, month: number, day: number): number {
  let number = daysBefore(year) + day - 1
  for (let earlier = 1; earlier < month; earlier++) number += monthLength(year, earlier)
  return number
}

/** The year, month and day of a number; undefined outside the years from 0 to 9999. */
export function dayAt(number: number): [year: number, month: number, day: number] | undefined {
  let year = Math.floor(number / 365.2425)
  if (daysBefore(year) > number) year--
  else if (daysBefore(year + 1) <= number) year++
  if (!(Number.isInteger(number) && isYear(year))) return undefined
  let day = number - daysBefore(year)
  let month = 1
  for (; day >= monthLength(year, month); month++) day -= monthLength(year, month)
  return [year, month, day + 1]
}
