import type { Time } from '@onrecord/schema'

/** Finds the times of a text; `day` is the day it was published, as "2018-03-08". */
export type TimeTagger = (text: string, day: string | null) => Time[]

/** Midnight of a day in universal time, or the start of the epoch where there is none. */
export const toDate = (day: string | null): Date => new Date(`${day ?? '1970-01-01'}T00:00:00Z`)

/** Run a tagger on each line of a text: some take time that grows with the square of the text's length. */
export const byLine =
  (tag: TimeTagger): TimeTagger =>
  (text, day) =>
    [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
      tag(line, day).map((time) => ({ ...time, start: time.start + index, end: time.end + index })),
    )
