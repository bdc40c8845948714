import { z } from 'zod'
import { header, Word, words } from './word-list.ts'

/** A day that has a name: one of each year, the nth weekday of a month, or one that moves with Easter. */
export type Holiday = HolidayOnDay | HolidayOnWeekday | HolidayAroundEaster

/** A holiday on the same day of each year. */
export interface HolidayOnDay {
  /** Its names, in lower case. */
  names: string[]
  /** The month and day: "12-25". */
  day: string
}

/** A holiday on a weekday of a month. */
export interface HolidayOnWeekday {
  /** Its names, in lower case. */
  names: string[]
  /** Which of these weekdays of the month: 1 is the first, -1 the last. */
  nth: number
  /** From 0 for Sunday to 6 for Saturday. */
  weekday: number
  /** From 1 for January to 12 for December. */
  month: number
}

/** A holiday that moves with Easter. */
export interface HolidayAroundEaster {
  /** Its names, in lower case. */
  names: string[]
  /** The number of days after Easter Sunday, negative before it. */
  easter: number
}

const Holiday = z.union([
  z.strictObject({ names: words, day: z.string().regex(/^\d\d-\d\d$/) }),
  z.strictObject({ names: words, nth: z.int(), weekday: z.int().min(0).max(6), month: z.int() }),
  z.strictObject({ names: words, easter: z.int() }),
])

/** The words of time expressions. */
export interface TimeWords {
  /** The numerals from zero. */
  numbers: string[]
  /** The numerals of the tens from zero. */
  tens: string[]
  /** Quantifiers without a number. */
  vague: string[]
  /** Quantifiers of two. */
  pairs: string[]
  /** The ordinals from zero. */
  ordinals: string[]
  /** The value of a duration by its unit, with an underscore for the count. */
  units: Record<string, string>
  /** The TIMEX3 codes of the seasons. */
  seasons: Record<string, string>
  /** From January on. */
  months: string[]
  /** The numbers of the months by their abbreviations. */
  shortMonths: Record<string, number>
  /** From Sunday on. */
  weekdays: string[]
  /** The numbers of the weekdays by their abbreviations, without those that are names of newspapers. */
  shortWeekdays: Record<string, number>
  /** The third digit of the years of each decade by its name. */
  decades: Record<string, number>
  /** How many days after the day of publication a day lies. */
  days: Record<string, number>
  /** How many units after the current one a unit lies: "next year", "the past week". */
  frames: Record<string, number>
  /** Time zones after a clock time. */
  zones: string[]
  /** The TIMEX3 codes of the parts of a day. */
  parts: Record<string, string>
  /** Adverbs of recurrence, with their periods. */
  recurring: Record<string, string>
  /** Expressions without a calendar date, by their TIMEX3 values. */
  references: Record<string, string[]>
  /** Modifiers before a time, by the value of TIMEX3's `mod`. */
  modifiers: Record<string, string[]>
  /** Words that mark an event as future. */
  coming: string[]
  /** Modal verbs of what may be to come. */
  modals: string[]
  /** Nouns of events that have a date before they take place. */
  appointments: string[]
  /** What is done to an event that will take place later: "put off until Thursday". */
  postponing: string[]
  /** Words right before a date that lies ahead: "due on Monday". */
  scheduling: string[]
  /** Words over an infinitive that lies ahead of them: "agreed to leave". */
  planning: string[]
  /** Verbs whose present tense tells of no plan: "says". */
  reporting: string[]
  /** Common words in lower case with the spelling of a month, a weekday or a unit. */
  homographs: string[]
  /** Nouns after which a four-digit number is a count and no year: "the 1900 votes". */
  counted: string[]
  /** Days with a name of their own. */
  holidays: Holiday[]
}

export const TimeFile = z.strictObject({
  ...header,
  match: z.string(),
  miss: z.string(),
  numbers: words,
  tens: words,
  vague: words,
  pairs: words,
  ordinals: words,
  units: z.record(Word, Word),
  seasons: z.record(Word, Word),
  months: words.length(12),
  shortMonths: z.record(Word, z.int()),
  weekdays: words.length(7),
  shortWeekdays: z.record(Word, z.int()),
  decades: z.record(Word, z.int()),
  days: z.record(Word, z.int()),
  frames: z.record(Word, z.int()),
  zones: words,
  parts: z.record(Word, Word),
  recurring: z.record(Word, Word),
  references: z.record(Word, words),
  modifiers: z.record(Word, words),
  coming: words,
  modals: words,
  appointments: words,
  postponing: words,
  scheduling: words,
  planning: words,
  reporting: words,
  homographs: words,
  counted: words,
  holidays: z.array(Holiday),
})
