import type { Positions } from './positions.ts'
import { PostingLists } from './posting-lists.ts'
import type { Table } from './table.ts'

/** A record that may have a date. */
export interface DatedRow {
  readonly id: string
  readonly date: { readonly start: string; readonly end: string } | null
}

/** A date of more months is in no list of a month, but in one of its own. */
const mostMonths = 120
const long = 'long'

/** The dates of the records of a table: numbers, which are compared without a look at the records. */
export class Dates {
  /** The first days, such as 20180220; 0 where there is no date. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly #months: PostingLists

  constructor(table: Table<DatedRow, unknown>) {
    this.starts = new Int32Array(table.size)
    this.ends = new Int32Array(table.size)
    this.#months = new PostingLists(table.size, (position) => {
      const { date } = table.row(position)
      if (date === null) return null
      const start = countDay(date.start)
      const end = countDay(date.end)
      this.starts[position] = start
      this.ends[position] = end
      return listMonths(start, end)
    })
  }

  static of(table: Table<DatedRow, unknown>): Dates {
    return table.once(Dates, () => new Dates(table))
  }

  /** The records that may have a date between two days: all that have one in their months. */
  near(start: number, end: number): Positions {
    const [first, last] = [countMonth(start), countMonth(end)]
    return this.#months.getAny(
      this.#months
        .keys()
        .filter((month) => month === long || (first <= Number(month) && Number(month) <= last)),
    )
  }
}

/** A day as a number: 20180220. */
export const countDay = (day: string): number => Number(day.replaceAll('-', ''))

/** The number of months before that of a day. */
const countMonth = (day: number): number =>
  Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100)

/** The months that a date has days of. */
function listMonths(start: number, end: number): string[] {
  const first = countMonth(start)
  const count = countMonth(end) - first + 1
  if (count > mostMonths) return [long]
  return Array.from({ length: count }, (_, index) => String(first + index))
}
