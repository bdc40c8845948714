import type { Entry } from '../dataset/entry.ts'
import { spanOf, type TimeSpan } from './span.ts'

/** Count the dated records in stretches of equal length, by the middle of their dates. */
export function countBins(
  entries: readonly Entry[],
  { start, end }: TimeSpan,
  bins: number,
): readonly number[] {
  const counts = new Array<number>(bins).fill(0)
  for (const { date } of entries) {
    if (!date) continue
    const span = spanOf(date)
    const bin = Math.floor((((span.start + span.end) / 2 - start) / (end - start)) * bins)
    if (bin >= 0 && bin < bins) counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts
}
