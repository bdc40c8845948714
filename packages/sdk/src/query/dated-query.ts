import type { EventStatus } from '../records/types.ts'
import type { Including, Party, SourceLike } from './actor-query.ts'
import type { Months } from './group-months.ts'
import type { DateMatch } from './period.ts'
import type { Query } from './query.ts'

/**
 * The conditions that quotes and events share.
 *
 * A date may be less precise than a day. It matches a period if it shares a day with it (`overlap`), or if all of it is within
 * the period (`within`). Records without a date match no period.
 */
export interface DatedQuery<Item, Id extends string> extends Query<Item> {
  /** The first record that passes a test, if there is one. */
  find(test: (item: Item) => boolean): Item | undefined
  /**
   * Only records from the first day of one period to the last of another: `between('2017-01', '2018-03')`.
   *
   * @param from
   *   A year, month or day.
   * @param to
   *   A year, month or day.
   * @param match
   *   Whether a date that is only partly within the period matches (`overlap`) or not (`within`).
   * @throws RangeError
   *   If a period is not valid, or the first begins after the second ends.
   */
  between(from: string, to: string, match?: DateMatch): this
  /** Only records of a year, month or day: `in('2018-02')`. */
  in(period: string, match?: DateMatch): this
  /** Only records of a day: `on('2018-02-20')`. */
  on(day: string, match?: DateMatch): this
  /** Only records before a year, month or day: with a first day, or with `within` all days, before it. */
  before(period: string, match?: DateMatch): this
  /** Only records after a year, month or day: with a last day, or with `within` all days, after it. */
  after(period: string, match?: DateMatch): this
  /** Only records with a date. */
  dated(): this
  /** Only records without a date. */
  undated(): this
  /** The records by the month of their date, in order; apart from them those with a coarser date, and those with none. */
  byMonth(): Months<Item>
  /** Only records in which all of these actors take part. */
  involving(...actors: readonly (Party<Id> | Including)[]): this
  /** Only records with a status, or with one of several: `actual` leaves out what did not happen, may happen or is planned. */
  withStatus(...statuses: readonly EventStatus[]): this
  /** Only records with a confidence of at least so much, from 0 to 1. */
  withConfidence(atLeast: number): this
  /** Only records at a place, or at one of several, by its name in the text or its usual one, whatever the case and accents. */
  at(...places: readonly string[]): this
  /** Only records with evidence in a source, or in one of several. */
  attestedBy(...sources: readonly SourceLike[]): this
  /** Only records that the curation of the dataset gave, changed, merged or split. */
  curated(): this
}
