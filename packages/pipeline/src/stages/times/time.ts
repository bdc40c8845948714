import type { DateBasis, Dating, Span, Time } from '@onrecord/schema'

/** A time or range of the text with the days that it covers. */
export interface Interval extends Span {
  dating: Dating
}

/** A candidate for a time expression. */
export interface FoundTime extends Span {
  type: Time['type']
  /** The TIMEX3 value; where it counts from the last date, its value without one. */
  value: string
  /** Whether it is a clock time or part of a day without a day, so that the day in its value is a guess. */
  isClock?: boolean | undefined
  /** The source of its date. */
  basis: DateBasis
  /** The value from the last date before it, "2016", "2016-05" or "2016-05-03"; undefined where that is too vague. */
  fromRunning?: ((running: string) => string | undefined) | undefined
}

declare module 'vfile' {
  interface DataMap {
    /** The time expressions of the prose, in order. */
    times: Time[]
    /** The times and ranges that have days of the calendar, in order. */
    intervals: Interval[]
  }
}
