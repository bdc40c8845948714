import type { DateBasis, Dating, Span, Time } from '@onrecord/schema'

/** A stretch of the text that tells when: one time, or a range of two. */
export interface Interval extends Span {
  dating: Dating
}

/** A time as found, before it is checked and normalized. */
export interface FoundTime extends Span {
  type: Time['type']
  /** TIMEX3 value. */
  value: string
  /** Whether it is a time of the clock alone, so that its day is only supposed. */
  isClock?: boolean | undefined
  /** What narrows it, as in TIMEX3: "START" of "early April". */
  mod?: string | undefined
  /** Where its year comes from. */
  basis: DateBasis
}

declare module 'vfile' {
  interface DataMap {
    /** The time expressions of the prose, in order. */
    times: Time[]
    /** When something may have been, in order: times and ranges of times that stand on the calendar. */
    intervals: Interval[]
  }
}
