import { timeWords } from '../generated/times.ts'

const capitalized = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.charAt(0).toUpperCase() + name.slice(1)))

const weekdays = capitalized(timeWords.weekdays)
const months = capitalized(timeWords.months)

/** Whether a word is a day of the week, with its capital: "Monday". */
export const isWeekday = (word: string): boolean => weekdays.has(word)

/** Whether a word is a month, with its capital: "March". */
export const isMonth = (word: string): boolean => months.has(word)
