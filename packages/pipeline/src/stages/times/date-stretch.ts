import type { Dating, Span } from '@onrecord/schema'
import { firstFrom } from '../../first-from.ts'
import type { Interval } from './time.ts'

/**
 * The date of something in a stretch of text: the nearest interval in it.
 *
 * @param intervals
 *   The intervals of the whole text, in order.
 * @param stretch
 *   Where to look.
 * @param anchor
 *   What to date.
 * @param except
 *   Where not to look.
 */
export function dateStretch(
  intervals: readonly Interval[],
  stretch: Span,
  anchor: Span,
  except: readonly Span[] = [],
): Dating | null {
  let nearest: Interval | undefined
  let least = Number.POSITIVE_INFINITY
  for (let index = firstFrom(intervals, stretch.start); index < intervals.length; index++) {
    const interval = intervals[index]
    if (interval === undefined || interval.start >= stretch.end) break
    if (except.some(({ start, end }) => interval.start < end && interval.end > start)) continue
    const distance = Math.max(anchor.start - interval.end, interval.start - anchor.end)
    if (distance < least) {
      least = distance
      nearest = interval
    }
  }
  return nearest?.dating ?? null
}
