import type { Condition } from '../query/condition.ts'
import { type DateMatch, readPeriod, readPeriods } from '../query/period.ts'
import { countDay, Dates } from '../store/dates.ts'
import type { Context, DatedRow } from './context.ts'
import { readWords } from './read-value.ts'

const matches = ['overlap', 'within']
/** Days before and after all others. */
const [first, last] = [1, 99_991_231]

type InPeriod = (context: Context<DatedRow>, ...values: never[]) => Condition

const between: InPeriod = (context, from: string, to: string, match?: DateMatch) => {
  const { start, end } = readPeriods(from, to)
  return inDays(context, countDay(start), countDay(end), match)
}

const inPeriod: InPeriod = (context, period: never, match: never) =>
  between(context, period, period, match)

const on: InPeriod = (context, day: never, match: never) => {
  const { start, end } = readPeriod(day)
  if (start !== end) throw new RangeError(`Unexpected day "${day}", expected 2018-02-20`)
  return inPeriod(context, day, match)
}

const before: InPeriod = (context, period: string, match?: DateMatch) =>
  inDays(context, first, countDay(readPeriod(period).start) - 1, match)

const after: InPeriod = (context, period: string, match?: DateMatch) =>
  inDays(context, countDay(readPeriod(period).end) + 1, last, match)

const dated: InPeriod = (context) => inDays(context, first, last)

const undated: InPeriod = ({ table }) => ({
  test: (position) => Dates.of(table).starts[position] === 0,
})

/** What the methods of queries ask of dates. */
export const dateConditions = { between, in: inPeriod, on, before, after, dated, undated }

/** The dates that share a day with some days, or are within them. */
function inDays(
  { table }: Context<DatedRow>,
  start: number,
  end: number,
  match: string = 'overlap',
): Condition {
  const [wanted] = readWords([match], matches, 'match')
  return {
    test: (position) => {
      const { starts, ends } = Dates.of(table)
      const from = starts[position] as number
      const to = ends[position] as number
      return (
        from > 0 && (wanted === 'within' ? start <= from && to <= end : start <= to && from <= end)
      )
    },
    hint: () => Dates.of(table).near(start, end),
  }
}
