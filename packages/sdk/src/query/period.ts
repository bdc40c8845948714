/** A stretch of days, both inclusive. */
export interface Period {
  readonly start: string
  readonly end: string
}

/** How a record's date has to lie in a period: share a day with it, or lie in it wholly. */
export type DateMatch = 'overlap' | 'within'

const shape = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/**
 * Read a day, month or year as the days that it has.
 *
 * @throws RangeError
 *   Where it is none.
 */
export function readPeriod(value: string): Period {
  const [, year, month, day] = shape.exec(value) ?? []
  const last = lastDay(Number(year), Number(month ?? 12))
  const isValid =
    year &&
    Number(month ?? 1) >= 1 &&
    Number(month ?? 1) <= 12 &&
    Number(day ?? 1) >= 1 &&
    Number(day ?? 1) <= last
  if (!isValid)
    throw new RangeError(`Unexpected period "${value}", expected 2018, 2018-02 or 2018-02-20`)
  return {
    start: `${year}-${month ?? '01'}-${day ?? '01'}`,
    end: `${year}-${month ?? '12'}-${day ?? String(last)}`,
  }
}

const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether a date lies in a period. What has no date lies in none. */
export function isIn(date: Period | null, { start, end }: Period, match: DateMatch): boolean {
  if (date === null) return false
  return match === 'within'
    ? start <= date.start && date.end <= end
    : start <= date.end && date.start <= end
}
