import { timeWords } from '../generated/times.ts'

const weekdays: ReadonlySet<string> = new Set(
  timeWords.weekdays.map((day) => day.charAt(0).toUpperCase() + day.slice(1)),
)

/** Whether a word is a day of the week, with its capital: "Monday". */
export const isWeekday = (word: string): boolean => weekdays.has(word)
