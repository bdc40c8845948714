import { type DateMatch, isIn, type Period, readPeriod } from './period.ts'
import { Query } from './query.ts'

/** The index that queries of dated records share. */
export interface DatedIndexes<Item> {
  byId: (id: string) => readonly Item[]
}

/** A query of dated records. */
export abstract class DatedQuery<
  Item extends { readonly date: Period | null },
  Indexes extends DatedIndexes<Item>,
> extends Query<Item, Indexes> {
  /** The record with an id, or the one that a former id leads to, if there is one. */
  get(id: string): Item | undefined {
    return this.indexes.byId(id)[0]
  }

  /**
   * Only records from the first day of one period to the last of another: `between('2017-01', '2018-03')`.
   *
   * @param from
   *   A year, month or day.
   * @param to
   *   A year, month or day.
   * @param match
   *   Whether a date that is only partly within the period matches (`overlap`) or not (`within`). Records without a date
   *   never match.
   * @throws RangeError
   *   If a period is not valid.
   */
  between(from: string, to: string, match: DateMatch = 'overlap'): this {
    const period = { start: readPeriod(from).start, end: readPeriod(to).end }
    return this.filter(({ date }) => isIn(date, period, match))
  }

  /** Only records of a year, month or day: `in('2018-02')`. */
  in(period: string, match: DateMatch = 'overlap'): this {
    return this.between(period, period, match)
  }
}
