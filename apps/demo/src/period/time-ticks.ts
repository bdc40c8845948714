import { utcTicks } from 'd3-time'
import type { TimeSpan } from './span.ts'

/** A line of a time axis, and what is written at it. */
export interface Tick {
  readonly time: number
  readonly label: string
  /** Whether it begins a year, or a month on an axis of days. */
  readonly isMajor: boolean
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** The lines of a time axis, about as many as asked for: years, months or days. */
export function findTicks({ start, end }: TimeSpan, count: number): readonly Tick[] {
  return utcTicks(new Date(start), new Date(end), Math.max(2, count)).map((date) => {
    const isMonth = date.getUTCDate() === 1
    const isYear = isMonth && date.getUTCMonth() === 0
    const month = months[date.getUTCMonth()] ?? ''
    const label = isYear
      ? String(date.getUTCFullYear())
      : isMonth
        ? month
        : `${date.getUTCDate()} ${month}`
    return { time: date.getTime(), label, isMajor: isYear }
  })
}
