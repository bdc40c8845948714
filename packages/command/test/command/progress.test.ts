import { describe, expect, it } from 'vitest'
import { Progress } from '../../src/command/progress.ts'
import { summarizeBuild } from '../../src/command/summarize-build.ts'
import type { SourceReport } from '../../src/dataset/source-report.ts'

const report = (id: string, origin: SourceReport['origin'] = 'text'): SourceReport => ({
  id,
  origin,
  quotes: 2,
  events: 1,
})

const many = (count: number, origin: SourceReport['origin']) =>
  Array.from({ length: count }, (_, index) => report(`${origin}-${index}`, origin))

describe('progress', () => {
  it('has the rate of sources that are extracted, and the time that the others take', () => {
    let now = 0
    const progress = new Progress(() => now)
    for (let index = 0; index < 1000; index++)
      expect(progress.describe(report('a', 'unchanged'), index, 2000)).toBeUndefined()
    now = 500
    expect(progress.describe(report('a'), 1000, 2000)).toBe('[1001/2000]')
    now = 2000
    expect(progress.describe(report('a'), 1001, 2000)).toBe(
      '[1002/2000] 1.0 sources/s, 17 min left',
    )
    for (let index = 1002; index < 1050; index++) progress.describe(report('a'), index, 2000)
    expect(progress.describe(report('a'), 1050, 1070)).toBe('[1051/1070] 26 sources/s, 1 s left')
  })

  it('is as wide for each source', () => {
    expect(new Progress(() => 0).describe(report('a'), 0, 2000)).toBe('[   1/2000]')
  })
})

describe('the summary of a build', () => {
  it('names few sources, in the order of their ids', () => {
    expect(summarizeBuild([report('b', 'carried'), report('a')])).toEqual([
      'a: 2 quotes, 1 events (read)',
      'b: 2 quotes, 1 events (records kept: its text is not available)',
    ])
  })

  it('counts those that have not changed', () => {
    expect(summarizeBuild([...many(1999, 'unchanged'), report('a')])).toEqual([
      'a: 2 quotes, 1 events (read)',
      '1 read, 1,999 unchanged',
    ])
  })

  it('counts many', () => {
    expect(summarizeBuild([...many(2000, 'text'), ...many(2, 'missing')])).toEqual([
      'missing-0: 2 quotes, 1 events (left out: its text is not available, and the dataset has no records of it)',
      'missing-1: 2 quotes, 1 events (left out: its text is not available, and the dataset has no records of it)',
      '2,000 read, 2 left out',
    ])
  })
})
