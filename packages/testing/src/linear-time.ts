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
  // The first run is slow: the code is not compiled yet.
  run(size / 10)
  let part = Number.POSITIVE_INFINITY
  let whole = Number.POSITIVE_INFINITY
  for (let time = 0; time < tries; time++) {
    part = Math.min(
      part,
      cpuTime(() => run(size / 10)),
    )
    whole = Math.min(
      whole,
      cpuTime(() => run(size)),
    )
    if (whole <= greatest * part) return
  }
  expect(whole / part, 'times the time for ten times the work').toBeLessThanOrEqual(greatest)
}
