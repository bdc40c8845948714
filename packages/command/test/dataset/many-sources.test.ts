import { cpuTime } from '@onrecord/testing/cpu-time'
import { describe, expect, it } from 'vitest'
import { findCopies } from '../../src/dataset/find-copies.ts'
import { mergeFacts } from '../../src/dataset/merge-facts.ts'
import { describeSource } from '../support/describe-source.ts'

/** How much longer it takes with four times as many sources; 16 where time grows with the square of their number. */
function measureGrowth(run: (count: number) => unknown, count: number): number {
  const fastest = (times: number) =>
    Math.min(...Array.from({ length: 3 }, () => cpuTime(() => run(times))))
  fastest(count)
  return fastest(4 * count) / fastest(count)
}

const words = (start: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${start}${index}`).join(' ')

describe('time is linear in the number of sources', () => {
  it('where they share many of their words', () => {
    const texts = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        source: describeSource(`source-${index}`),
        text: `${words('common', 90)} ${words(`own-${index}-`, 110)}`,
      }))
    expect(measureGrowth((count) => findCopies(texts(count)), 250)).toBeLessThan(10)
  })

  it('where all name the same actor', () => {
    const parts = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        actors: [
          {
            id: 'oman',
            kind: 'state' as const,
            name: 'Oman',
            aliases: [],
            codes: {},
            affiliations: [],
            evidence: [{ source: `source-${index}`, start: 0, end: 4 }],
          },
        ],
        quotes: [],
        events: [],
      }))
    expect(measureGrowth((count) => mergeFacts(parts(count)), 1500)).toBeLessThan(10)
  })
})
