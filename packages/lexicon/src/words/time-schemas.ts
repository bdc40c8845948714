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
  /** The words for the numbers from zero. */
  numbers: words,
  /** The words for the tens from zero. */
  tens: words,
  /** Counts that tell no number. */
  vague: words,
  /** Counts of two. */
  pairs: words,
  /** The words for the ordinals from zero. */
  ordinals: words,
  /** What stands for each unit in the value of a duration, the count in place of the underscore. */
  units: z.record(Word, Word),
  seasons: z.record(Word, Word),
  months: words.length(12),
  weekdays: words.length(7),
  /** Adverbs for what recurs, and its period. */
  recurring: z.record(Word, Word),
  /** Times that no calendar has, by their value. */
  references: z.record(Word, words),
  /** What stands before a time and narrows it, by the value of TIMEX3's `mod`. */
  modifiers: z.record(Word, words),
  /** Words that show that what is told is still to come. */
  coming: words,
  /** Short names of days that are those of newspapers and others as often. */
  papers: words,
  holidays: z.array(Holiday),
})
export type TimeWords = Omit<z.infer<typeof TimeFile>, 'source' | 'note' | 'match' | 'miss'>
