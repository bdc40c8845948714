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
  /** The numbers of the months by their abbreviations. */
  shortMonths: z.record(Word, z.int()),
  /** From Sunday on. */
  weekdays: words.length(7),
  /** The numbers of the weekdays by their abbreviations, without those that are names of newspapers. */
  shortWeekdays: z.record(Word, z.int()),
  /** The third digit of the years of each decade by its name. */
  decades: z.record(Word, z.int()),
  /** How many days after the day of publication a day lies. */
  days: z.record(Word, z.int()),
  /** How many units after the current one a unit lies: "next year", "the past week". */
  frames: z.record(Word, z.int()),
  /** Time zones after a clock time. */
  zones: words,
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
  /** Modal verbs of what may be to come. */
  modals: words,
  /** Nouns of events that have a date before they take place. */
  appointments: words,
  /** What is done to an event that will take place later: "put off until Thursday". */
  postponing: words,
  /** Words right before a date that lies ahead: "due on Monday". */
  scheduling: words,
  /** Words over an infinitive that lies ahead of them: "agreed to leave". */
  planning: words,
  /** Verbs whose present tense tells of no plan: "says". */
  reporting: words,
  /** Common words in lower case with the spelling of a month, a weekday or a unit. */
  homographs: words,
  /** Nouns after which a four-digit number is a count and no year: "the 1900 votes". */
  counted: words,
  holidays: z.array(Holiday),
})
export type TimeWords = Omit<z.infer<typeof TimeFile>, 'source' | 'note' | 'match' | 'miss'>
