import { expect } from 'vitest'
import { cpuTime } from './cpu-time.ts'

/** Ten times the work takes ten times the time where time is linear, and a hundred times where it grows with the square. */
const greatest = 30
const tries = 6

/**
 * Expect that the processor's time for some work grows no faster than the size of the work. A busy machine only ever makes work slower, so
 * what looks slow is measured again, and the fastest runs count.
 *
 * @param run
 *   Does work of a size.
 * @param size
 *   The larger size; the smaller one is a tenth of it.
 */
export function expectLinearTime(run: (size: number) => unknown, size: number): void {
  const measure = (size: number): number => cpuTime(() => run(size))
  // The first runs are slow: the code is not compiled yet. A slow run of the part would hide that the whole is slow.
  const part = Math.min(...Array.from({ length: tries }, () => measure(size / 10)))
  let whole = Number.POSITIVE_INFINITY
  for (let time = 0; time < tries; time++) {
    whole = Math.min(whole, measure(size))
    if (whole <= greatest * part) return
  }
  expect(whole / part, 'times the time for ten times the work').toBeLessThanOrEqual(greatest)
}
