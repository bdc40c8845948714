import { type Dating, firstFrom, overlaps, type Span } from '@onrecord/schema'
import type { Interval } from '../stages/times/time.ts'

/**
 * The date of an expression: that of the nearest interval in a stretch of text.
 *
 * @param intervals
 *   The intervals of the whole text, in order.
 * @param stretch
 *   Where to search.
 * @param anchor
 *   The expression to date.
 * @param except
 *   Spans whose intervals do not count.
 * @param accepts
 *   Whether an interval counts.
 */
export function dateStretch(
  intervals: readonly Interval[],
  stretch: Span,
  anchor: Span,
  except: readonly Span[] = [],
  accepts: (interval: Span) => boolean = () => true,
): Dating | null {
  let nearest: Interval | undefined
  let least = Number.POSITIVE_INFINITY
  for (let index = firstFrom(intervals, stretch.start); index < intervals.length; index++) {
    const interval = intervals[index]
    if (interval === undefined || interval.start >= stretch.end) break
    if (except.some((span) => overlaps(span, interval)) || !accepts(interval)) continue
    const distance = Math.max(anchor.start - interval.end, interval.start - anchor.end)
    if (distance < least) {
      least = distance
      nearest = interval
    }
  }
  return nearest?.dating ?? null
}
