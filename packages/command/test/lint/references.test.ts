import { describe, expect, it } from 'vitest'
import { references } from '../../src/lint/references.ts'
import { describeSource } from '../support/describe-source.ts'
import { actor, event, findIn, office, quote } from '../support/lint-records.ts'

describe('references', () => {
  it('finds nothing where every id leads to a record', () => {
    expect(findIn(references)).toEqual([])
    expect(
      findIn(references, {
        redirects: [{ kind: 'actor', from: 'a-quill', to: 'ada-quill' }],
        events: [event({ quotes: ['a-quote'] })],
      }),
    ).toEqual([])
  })

  const elsewhere = [{ source: 'lost', start: 0, end: 1 }]

  it.each([
    ['speaker', { quotes: [quote({ speaker: 'x' })] }, 'a-quote: Unexpected actor "x"'],
    ['co-speaker', { quotes: [quote({ coSpeakers: ['x'] })] }, 'a-quote: Unexpected actor "x"'],
    ['topic', { quotes: [quote({ about: ['x'] })] }, 'a-quote: Unexpected actor "x"'],
    ['addressee', { quotes: [quote({ addressees: ['x'] })] }, 'a-quote: Unexpected actor "x"'],
    ['agent', { events: [event({ agents: ['x'] })] }, 'an-event: Unexpected actor "x"'],
    ['recipient', { events: [event({ recipients: ['x'] })] }, 'an-event: Unexpected actor "x"'],
    ['quote', { events: [event({ quotes: ['x'] })] }, 'an-event: Unexpected quote "x"'],
    ['source', { events: [event({ evidence: elsewhere })] }, 'an-event: Unexpected source "lost"'],
  ])('finds a %s that is not there', (_, tables, finding) => {
    expect(findIn(references, tables)).toEqual([finding])
  })

  it('finds a body, an office and an original that are not there', () => {
    const actors = [
      actor('ada-quill', { of: 'x', affiliations: [office('y', 'envoy')] }),
      actor('oman'),
      actor('tom-barda'),
    ]
    expect(findIn(references, { actors })).toEqual([
      'ada-quill: Unexpected actor "x"',
      'ada-quill: Unexpected actor "y"',
    ])
    const sources = [describeSource('talks', null, { copyOf: 'lost' })]
    expect(findIn(references, { sources })).toEqual(['talks: Unexpected source "lost"'])
  })

  it('finds two records with one id', () => {
    expect(findIn(references, { quotes: [quote(), quote()] })).toEqual([
      'a-quote: Unexpected second record with this id',
    ])
  })

  it('finds a redirect from a record, and one that leads nowhere', () => {
    const redirects = [
      { kind: 'actor', from: 'oman', to: 'ada-quill' },
      { kind: 'event', from: 'a', to: 'b' },
    ] as const
    expect(findIn(references, { redirects: [...redirects] })).toEqual([
      'oman: Unexpected redirect to actor "ada-quill"',
      'a: Unexpected redirect to event "b"',
    ])
  })
})
