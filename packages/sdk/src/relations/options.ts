import { readWords } from '../conditions/read-value.ts'
import { isIn, type Period, readPeriods } from '../query/period.ts'
import type { Weights } from './tally.ts'

/** Which records count. */
export interface PeriodOptions {
  /** The first year, month or day: a record counts if it may have been then or later. Records without a date do not. */
  readonly from?: string
  /** The last year, month or day. */
  readonly to?: string
}

/** Whose records count for an actor. */
export interface InclusionOptions {
  /**
   * `officials`: also those of its parts, and of those who hold an office there on the day; at any time, where there is no date.
   */
  readonly including?: 'officials' | undefined
}

/** Which events make a relation, and how much they weigh in its balance. */
export interface RelationOptions extends PeriodOptions, InclusionOptions {
  /** How much an event of each quad class counts in the balance. */
  readonly weights?: Weights
}

/**
 * Whether the records of officials count.
 *
 * @throws RangeError
 *   If the option is not valid.
 */
export function hasOfficials({ including }: InclusionOptions): boolean {
  if (including === undefined) return false
  readWords([including], ['officials'], 'value of including')
  return true
}

/**
 * Make the test for dates in a period.
 *
 * @throws RangeError
 *   If a period is not valid, or if the first begins after the last ends.
 */
export function testPeriod({ from, to }: PeriodOptions): (date: Period | null) => boolean {
  if (from === undefined && to === undefined) return () => true
  const period = readPeriods(from ?? '0000', to ?? '9999')
  return (date) => date !== null && isIn(date, period, 'overlap')
}
