import { type Period, readPeriod } from '../query/period.ts'
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
  readonly including?: 'officials'
}

/** Which events make a relation, and how much they weigh in its balance. */
export interface RelationOptions extends PeriodOptions, InclusionOptions {
  readonly weights?: Weights
}

/**
 * Make the test for dates in a period.
 *
 * @throws RangeError
 *   If a period is not valid, or if the first begins after the last ends.
 */
export function testPeriod({ from, to }: PeriodOptions): (date: Period | null) => boolean {
  if (from === undefined && to === undefined) return () => true
  const start = from === undefined ? '' : readPeriod(from).start
  const end = to === undefined ? '\uFFFF' : readPeriod(to).end
  if (start > end)
    throw new RangeError(`Unexpected period from "${from}" to "${to}", expected from before to`)
  return (date) => date !== null && start <= date.end && date.start <= end
}
