/** An interval of days, both inclusive. */
export interface Period {
  readonly start: string
  readonly end: string
}

/** How the date of a record matches a period: it shares a day with it, or is within it. */
export type DateMatch = 'overlap' | 'within'

const shape = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/

/**
 * Read a day, month or year as an interval of days.
 *
 * @throws RangeError
 *   If it is none of these.
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

/** Whether a date matches a period. No date matches none. */
export function isIn(date: Period | null, { start, end }: Period, match: DateMatch): boolean {
  if (date === null) return false
  return match === 'within'
    ? start <= date.start && date.end <= end
    : start <= date.end && date.start <= end
}
