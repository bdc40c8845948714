import { anyOf, timeWords } from '@onrecord/lexicon'

const { months, weekdays, shortMonths, shortWeekdays, ordinals } = timeWords

/** A month that needs no number beside it. */
export const wholeMonth = `(?:${anyOf(months)}|${anyOf(Object.keys(shortMonths))}\\.)`
export const weekday = `(?:${anyOf(weekdays)}|${anyOf(Object.keys(shortWeekdays))}\\.)`
/** A year of the Common Era. */
export const year = '(?:1\\d{3}|20\\d\\d)(?![\\p{L}\\p{N}%]|[.,:/]\\d)'
/** A year before it. */
export const ancientYear = '\\d{1,4} ?(?:BCE?\\b|B\\.C\\.(?:E\\.)?)'
/** The number of a day, in digits or as an ordinal. */
export const dayNumber = `(?:(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\p{L}\\p{N}%]|[.,:/]\\d)|${anyOf(ordinals.slice(1))}(?!\\p{L}))`
/** A pattern that starts a word; a hyphen before it is that of a modifier or a range: "mid-April", "1947-54". */
export const opening = '(?<![\\p{L}\\p{N}.])'

/** The number of a weekday, from 1 for Monday to 7 for Sunday. */
export function readWeekday(words: string): number {
  const name = words.toLowerCase().replace('.', '')
  return shortWeekdays[name] ?? (weekdays.indexOf(name) || 7)
}

/** The number of a day in its month. */
export const readDayNumber = (words: string): number =>
  Number.parseInt(words, 10) || ordinals.indexOf(words.toLowerCase())

/** The TIMEX3 value of a year: "2016", "BC0480". */
export function readYear(words: string): string {
  const digits = words.replace(/\D/g, '')
  return /B/i.test(words) ? `BC${digits.padStart(4, '0')}` : digits
}

/** Whether a word with the spelling of a month is one: with its capital, where it is another word too. */
export const isMonthName = (words: string): boolean =>
  /^\p{Lu}/u.test(words) || !timeWords.homographs.includes(words.toLowerCase().replace('.', ''))
