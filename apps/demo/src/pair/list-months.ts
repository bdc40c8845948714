import type { MonthTally } from '@onrecord/sdk/open'

type Counts = Pick<MonthTally, 'month' | 'cooperation' | 'conflict'>

/** All months from the first to the last that has events, also those without. */
export function listMonths(months: readonly MonthTally[]): readonly Counts[] {
  const known = new Map(months.map((tally) => [tally.month, tally]))
  const [first, last] = [months[0]?.month, months.at(-1)?.month]
  if (first === undefined || last === undefined) return []
  const all: Counts[] = []
  for (let number = count(first); number <= count(last); number++) {
    const month = `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`
    all.push(known.get(month) ?? { month, cooperation: 0, conflict: 0 })
  }
  return all
}

/** The number of a month, counted from year 0. */
const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
