import type { Entry } from '../dataset/entry.ts'
import { spanOf, type TimeSpan } from './span.ts'

/** From the year of the first to the year of the last dated record; a year, where none has a date. */
export function findExtent(entries: readonly Entry[]): TimeSpan {
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const { date } of entries) {
    if (!date) continue
    const span = spanOf(date)
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  if (start > end) return { start: Date.UTC(2000, 0), end: Date.UTC(2001, 0) }
  const last = new Date(end - 1)
  return {
    start: Date.UTC(new Date(start).getUTCFullYear(), 0),
    end: Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 2),
  }
}
