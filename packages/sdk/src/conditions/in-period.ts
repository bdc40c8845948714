import type { Condition } from '../query/condition.ts'
import { type DateMatch, isIn, type Period, readPeriod, readPeriods } from '../query/period.ts'
import type { Context, DatedRow } from './context.ts'
import { readWords } from './read-value.ts'

const matches = ['overlap', 'within']
/** A date of more months is in no list of a month, but in one of its own. */
const mostMonths = 120
const long = 'long'

const readMatch = (match: unknown): DateMatch =>
  (match === undefined ? 'overlap' : readWords([match], matches, 'match')[0]) as DateMatch

type InPeriod = (context: Context<DatedRow>, ...values: never[]) => Condition

export const between: InPeriod = (context, from: string, to: string, match?: unknown) => {
  const period = readPeriods(from, to)
  const how = readMatch(match)
  return dateTest(context, (date) => isIn(date, period, how), period)
}

const inPeriod: InPeriod = (context, period: never, match: never) =>
  between(context, period, period, match)

export { inPeriod as in }

export const on: InPeriod = (context, day: string, match?: never) => {
  const { start, end } = readPeriod(day)
  if (start !== end) throw new RangeError(`Unexpected day "${day}", expected 2018-02-20`)
  return between(context, day as never, day as never, match as never)
}

export const before: InPeriod = (context, period: string, match?: unknown) => {
  const { start } = readPeriod(period)
  const isWithin = readMatch(match) === 'within'
  return dateTest(context, (date) => (isWithin ? date.end : date.start) < start, {
    start: '',
    end: start,
  })
}

export const after: InPeriod = (context, period: string, match?: unknown) => {
  const { end } = readPeriod(period)
  const isWithin = readMatch(match) === 'within'
  return dateTest(context, (date) => (isWithin ? date.start : date.end) > end, {
    start: end,
    end: '9999-12-31',
  })
}

export const dated: InPeriod = ({ table }) => ({
  test: (position) => table.row(position).date !== null,
})

export const undated: InPeriod = ({ table }) => ({
  test: (position) => table.row(position).date === null,
})

/** A test of dates, with the lists of the months that have those that may pass for a start. */
const dateTest = (
  { table }: Context<DatedRow>,
  isRight: (date: Period) => boolean,
  { start, end }: Period,
): Condition => ({
  test: (position) => {
    const { date } = table.row(position)
    return date !== null && isRight(date)
  },
  hint: () => {
    const months = table.index(listMonths)
    const [first, last] = [start.slice(0, 7), end.slice(0, 7)]
    return months.getAny(
      months.keys().filter((month) => month === long || (first <= month && month <= last)),
    )
  },
})

/** The months that a date has days of. */
function listMonths({ date }: DatedRow): readonly string[] {
  if (date === null) return []
  const [first, last] = [countMonths(date.start), countMonths(date.end)]
  if (!(last - first < mostMonths)) return [long]
  const months: string[] = []
  for (let month = first; month <= last; month++) months.push(nameMonth(month))
  return months
}

const countMonths = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const nameMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
