import { describe, expect, it } from 'vitest'
import { evidence } from '../../src/lint/evidence.ts'
import { describeSource } from '../support/describe-source.ts'
import { actor, event, findIn, office, place, quote, talks } from '../support/lint-records.ts'

const road = place('The road is open,')

describe('evidence', () => {
  it('is left alone where it has the words of the text, in order', () => {
    const evidence1 = [
      place('Ada Quill'),
      place('Tom Barda'),
      { ...road, prefix: '“', suffix: '”' },
    ]
    expect(findIn(evidence)).toEqual([])
    expect(findIn(evidence, { quotes: [quote({ evidence: evidence1 })] })).toEqual([])
  })

  it('is found beyond the end of its source', () => {
    const end = talks.length + 1
    const far = { source: 'talks', start: 0, end }
    const message = `Unexpected evidence to ${end}, expected it in talks, which ends at ${talks.length}`
    expect(findIn(evidence, { quotes: [quote({ evidence: [far] })] })).toEqual([
      `a-quote: ${message}`,
    ])
    const envoy = actor('ada-quill', {
      affiliations: [{ ...office('oman', 'envoy'), evidence: [far] }],
    })
    expect(findIn(evidence, { actors: [envoy] })).toEqual([`ada-quill: ${message}`])
  })

  it.each([
    [
      'words',
      { exact: 'The road is shut,' },
      'Unexpected words "The road is shut,", expected those of talks 36–53',
    ],
    ['prefix', { prefix: '‘' }, 'Unexpected prefix "‘", expected the words before talks 36–53'],
    ['suffix', { suffix: '’' }, 'Unexpected suffix "’", expected the words after talks 36–53'],
  ])('is found with another %s than the text has', (_, change, message) => {
    const quotes = [quote({ evidence: [{ ...road, ...change }] })]
    expect(findIn(evidence, { quotes })).toEqual([`a-quote: ${message}`])
  })

  it('is found out of order, and twice', () => {
    const [met, ...others] = [place('Ada Quill'), place('Tom Barda')]
    const expected = 'expected it by source and place, each once'
    expect(findIn(evidence, { events: [event({ evidence: [...others, met] })] })).toEqual([
      `an-event: Unexpected evidence talks 0–9 after talks 14–23, ${expected}`,
    ])
    expect(findIn(evidence, { events: [event({ evidence: [met, met] })] })).toEqual([
      `an-event: Unexpected evidence talks 0–9 after talks 0–9, ${expected}`,
    ])
  })

  it('is not compared with a text that is not available', () => {
    const sources = [
      describeSource('elsewhere', null, { text: { sha256: '0'.repeat(64), length: 20 } }),
    ]
    const far = { source: 'elsewhere', start: 0, end: 9, exact: 'The river' }
    expect(
      findIn(evidence, { sources, actors: [], events: [], quotes: [quote({ evidence: [far] })] }),
    ).toEqual([])
  })
})
