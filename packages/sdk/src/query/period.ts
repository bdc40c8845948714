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

/**
 * Read two periods as the interval from the first day of one to the last day of the other.
 *
 * @throws RangeError
 *   If one is not valid, or the first begins after the second ends.
 */
export function readPeriods(from: string, to: string): Period {
  const period = { start: readPeriod(from).start, end: readPeriod(to).end }
  if (period.start > period.end)
    throw new RangeError(
      `Unexpected period from "${from}" to "${to}", expected the earlier one first`,
    )
  return period
}

/** Whether a date matches a period. */
export const isIn = (date: Period, { start, end }: Period, match: DateMatch): boolean =>
  match === 'within'
    ? start <= date.start && date.end <= end
    : start <= date.end && date.start <= end

/** Whether something that holds from one day to another, each if it is known, may hold on a day of a period. */
export const overlaps = (
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  { start, end }: Period,
): boolean => (from === undefined || from <= end) && (to === undefined || start <= to)
