import { expect, it } from 'vitest'
import { expectLinearTime } from '../src/linear-time.ts'

/** Work of so many steps, which nothing can leave out. */
function work(steps: number): number {
  let sum = 1
  for (let step = 0; step < steps; step++) sum = (sum * 31 + step) % 1_000_003
  return sum
}

it.each([
  ['linear', (size: number) => work(size * 5000)],
  ['constant', () => work(500_000)],
])('holds for %s work', (_, run) => {
  expect(() => expectLinearTime(run, 1000)).not.toThrow()
})

it('does not hold for work that grows with the square', () => {
  expect(() => expectLinearTime((size) => work(size ** 2 * 5), 1000)).toThrow(
    'times the time for ten times the work',
  )
})
