import { describe, expect, it } from 'vitest'
import { fuzz } from '../src/fuzz.ts'
import { target } from '../src/target.ts'
import { targets } from '../src/targets.ts'
import { newsText } from '../src/texts/news-text.ts'

describe('the targets', () => {
  it.each(targets.map((each) => [each.name, each] as const))(
    '%s holds for some inputs',
    async (name, each) => {
      const runs = name === 'growth' ? 4 : 60
      expect(await fuzz(each, { seed: 7, runs })).toEqual({ target: name, runs })
    },
  )
})

describe('fuzz', () => {
  const noMondays = target({
    name: 'mondays',
    inputs: newsText,
    check(text) {
      if (text.includes('on Monday')) throw new RangeError('Unexpected Monday')
    },
  })

  it('gives the smallest input that fails, and why', async () => {
    const { failure } = await fuzz(noMondays, { seed: 1, runs: 1000 })
    expect(failure?.reason).toBe('RangeError: Unexpected Monday')
    expect(failure?.input).toContain('on Monday')
    expect(failure?.input.length).toBeLessThan(80)
  })

  it('gives the same for the same seed', async () => {
    const first = await fuzz(noMondays, { seed: 5, runs: 300 })
    expect(await fuzz(noMondays, { seed: 5, runs: 300 })).toEqual(first)
  })

  it('stops when the time is over', async () => {
    const quick = target({ name: 'quick', inputs: newsText, check() {} })
    expect(await fuzz(quick, { seed: 1, seconds: 0.05 })).toEqual({
      target: 'quick',
      runs: expect.any(Number),
    })
  })

  it('does not fail where the first input takes longer than there is time', async () => {
    const endless = target({
      name: 'endless',
      inputs: newsText,
      check: () => new Promise<void>(() => {}),
    })
    expect(await fuzz(endless, { seed: 1, seconds: 0.05 })).toEqual({ target: 'endless', runs: 1 })
  })
})
