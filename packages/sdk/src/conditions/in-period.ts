import type { Condition } from '../query/condition.ts'
import { type DateMatch, readPeriod, readPeriods } from '../query/period.ts'
import { countDay, Dates } from '../store/dates.ts'
import type { Context, DatedRow } from './context.ts'
import { readWords } from './read-value.ts'

const matches = ['overlap', 'within']
/** Days before and after all others. */
const [first, last] = [1, 99_991_231]

const isWithin = (match: unknown = 'overlap'): boolean =>
  readWords([match], matches, 'match')[0] === 'within'

type InPeriod = (context: Context<DatedRow>, ...values: never[]) => Condition

export const between: InPeriod = (context, from: string, to: string, match?: DateMatch) => {
  const period = readPeriods(from, to)
  const [start, end] = [countDay(period.start), countDay(period.end)]
  return isWithin(match)
    ? datesThat(context, start, end, (a, b) => start <= a && b <= end)
    : datesThat(context, start, end, (a, b) => start <= b && a <= end)
}

const inPeriod: InPeriod = (context, period: never, match: never) =>
  between(context, period, period, match)

export { inPeriod as in }

export const on: InPeriod = (context, day: never, match: never) => {
  const { start, end } = readPeriod(day)
  if (start !== end) throw new RangeError(`Unexpected day "${day}", expected 2018-02-20`)
  return between(context, day, day, match)
}

export const before: InPeriod = (context, period: string, match?: DateMatch) => {
  const start = countDay(readPeriod(period).start)
  return isWithin(match)
    ? datesThat(context, first, start, (_, b) => b < start)
    : datesThat(context, first, start, (a) => a < start)
}

export const after: InPeriod = (context, period: string, match?: DateMatch) => {
  const end = countDay(readPeriod(period).end)
  return isWithin(match)
    ? datesThat(context, end, last, (a) => a > end)
    : datesThat(context, end, last, (_, b) => b > end)
}

export const dated: InPeriod = (context) => datesThat(context, first, last, () => true)

export const undated: InPeriod = ({ table }) => ({
  test: (position) => Dates.of(table).starts[position] === 0,
})

/**
 * The dates that pass a test of their first and last day.
 *
 * @param start
 *   All that pass have a day in its month or later,
 * @param end
 *   and one in its month or earlier.
 */
const datesThat = (
  { table }: Context<DatedRow>,
  start: number,
  end: number,
  isRight: (start: number, end: number) => boolean,
): Condition => ({
  test: (position) => {
    const { starts, ends } = Dates.of(table)
    const day = starts[position] as number
    return day > 0 && isRight(day, ends[position] as number)
  },
  hint: () => Dates.of(table).near(start, end),
})
