import { extract } from '@onrecord/pipeline'
import { cpuTime } from '@onrecord/testing/cpu-time'
import { expect } from '../expect.ts'
import { target } from '../target.ts'
import { unit } from '../texts/repeated-text.ts'

const length = 8000
const factor = 8
/** Times below this many milliseconds are mostly noise. */
const noise = 400
/** What a linear time may grow by, garbage collection and a busy machine included. */
const greatest = factor * 3

/** Eight times the text takes about eight times the time, whatever is repeated. */
export const growthTarget = target({
  name: 'growth',
  inputs: unit,
  check(unit) {
    if (unit === '') return
    const short = time(unit, length)
    const long = time(unit, length * factor)
    const ratio = long / Math.max(short, 1)
    if (long < noise || ratio < greatest) return
    const again = time(unit, length * factor) / Math.max(time(unit, length), 1)
    expect(
      again < greatest,
      `Unexpected ${again.toFixed(1)} times the time for ${factor} times the text`,
    )
  },
})

const time = (unit: string, length: number): number => {
  const text = unit.repeat(Math.ceil(length / unit.length))
  return cpuTime(() => extract(text, { published: '2018-03-08' }))
}
