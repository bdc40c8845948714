import { timeWords } from '../generated/times.ts'
import { anyOf } from './word-pattern.ts'

const capitalized = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)))

const weekdays = capitalized(timeWords.weekdays)
const months = capitalized(timeWords.months)

/** Whether a word is a day of the week, with its capital: "Monday". */
export const isWeekday = (word: string): boolean => weekdays.has(word)

/** Whether a word is a month, with its capital: "March". */
export const isMonth = (word: string): boolean => months.has(word)

const { months: monthNames, shortMonths } = timeWords

/** A pattern of a month as it stands beside a number: "April", "Apr.", "Apr". */
export const monthPattern = `(?:${anyOf(monthNames)}|${anyOf(Object.keys(shortMonths))}(?![\\p{L}-])\\.?)`

/** The number of a month from 1; 0 for another word. */
export function readMonth(word: string): number {
  const name = word.toLowerCase().replace('.', '')
  return shortMonths[name] ?? monthNames.indexOf(name) + 1
}
