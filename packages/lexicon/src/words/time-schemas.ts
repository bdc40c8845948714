import { z } from 'zod'
import { header, Word, words } from './word-list.ts'

const Holiday = z.union([
  z.strictObject({ names: words, day: z.string().regex(/^\d\d-\d\d$/) }),
  z.strictObject({ names: words, nth: z.int(), weekday: z.int().min(0).max(6), month: z.int() }),
  z.strictObject({ names: words, easter: z.int() }),
])
export type Holiday = z.infer<typeof Holiday>

export const TimeFile = z.strictObject({
  ...header,
  match: z.string(),
  miss: z.string(),
  /** The numerals from zero. */
  numbers: words,
  /** The numerals of the tens from zero. */
  tens: words,
  /** Quantifiers without a number. */
  vague: words,
  /** Quantifiers of two. */
  pairs: words,
  /** The ordinals from zero. */
  ordinals: words,
  /** The value of a duration by its unit, with an underscore for the count. */
  units: z.record(Word, Word),
  /** The TIMEX3 codes of the seasons. */
  seasons: z.record(Word, Word),
  months: words.length(12),
  /** From Sunday on. */
  weekdays: words.length(7),
  /** The TIMEX3 codes of the parts of a day. */
  parts: z.record(Word, Word),
  /** Adverbs of recurrence, with their periods. */
  recurring: z.record(Word, Word),
  /** Expressions without a calendar date, by their TIMEX3 values. */
  references: z.record(Word, words),
  /** Modifiers before a time, by the value of TIMEX3's `mod`. */
  modifiers: z.record(Word, words),
  /** Words that mark an event as future. */
  coming: words,
  /** Abbreviations of weekdays that are as often the names of newspapers and others. */
  papers: words,
  /** Common words in lower case with the spelling of a month, a weekday or a unit. */
  homographs: words,
  /** Nouns after which a four-digit number is a count and no year: "the 1900 votes". */
  counted: words,
  /** Beginnings of words that, besides digits, months and weekdays, may make a calendar time. */
  calendar: words,
  holidays: z.array(Holiday),
})
export type TimeWords = Omit<z.infer<typeof TimeFile>, 'source' | 'note' | 'match' | 'miss'>
