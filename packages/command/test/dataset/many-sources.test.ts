import { expectLinearTime } from '@onrecord/testing/linear-time'
import { describe, it } from 'vitest'
import { findCopies } from '../../src/dataset/find-copies.ts'
import { mergeFacts } from '../../src/dataset/merge-facts.ts'
import { describeSource } from '../support/describe-source.ts'

const words = (start: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${start}${index}`).join(' ')

describe('time is linear in the number of sources', () => {
  it('where they share many of their words', () => {
    const texts = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        source: describeSource(`source-${index}`),
        text: `${words('common', 90)} ${words(`own-${index}-`, 110)}`,
      }))
    expectLinearTime((count) => findCopies(texts(count)), 1500)
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
    expectLinearTime((count) => mergeFacts(parts(count)), 10_000)
  })
})
