import { describe, expect, it } from 'vitest'
import { buildCurated, describeEvent } from '../support/build-curated.ts'

const curate = (corrections: string, texts?: Record<string, string>) => {
  const built = buildCurated({ events: `corrections:\n${corrections}` }, texts)
  return { ...built, lines: built.events.map(describeEvent).sort() }
}

describe('curation of events', () => {
  it('gives a gloss, which null takes away', () => {
    const gloss = (value: string) => `
  - set: { source: harbor, words: Iran accused }
    to: { gloss: ${value} }
    reason: A test.
`
    const given = curate(gloss('Iran blames Iraq.'))
    expect(given.events.filter((event) => event.gloss !== undefined)).toMatchObject([
      { type: 'ACCUSE', gloss: 'Iran blames Iraq.', curated: true },
    ])
    expect(curate(gloss('null')).unused).toEqual([expect.stringContaining('Changes nothing')])
  })

  it('sets fields, and computes the codes from them', () => {
    const { events } = curate(`
  - set: { source: harbor, words: Ada Quill met Tom Barda }
    to: { mode: visit, recipients: [oman], date: { start: 2018-03-04, end: 2018-03-05 }, place: Doha, status: planned }
    reason: A test.
`)
    expect(events.find(({ curated }) => curated)).toMatchObject({
      type: 'CONSULT',
      mode: 'visit',
      cameo: '042',
      agents: ['ada-quill'],
      recipients: ['oman'],
      date: { start: '2018-03-04', end: '2018-03-05', precision: 'range' },
      place: 'Doha',
      location: { kind: 'city', country: 'QA' },
      status: 'planned',
    })
  })

  it('takes the mode away with a type that lacks it', () => {
    const { events } = curate(`
  - set: { source: harbor, words: Ada Quill met Tom Barda }
    to: { type: AGREE, place: null }
    reason: A test.
`)
    const [event] = events.filter(({ curated }) => curated)
    expect(event).toMatchObject({ type: 'AGREE', quadClass: 'verbal-cooperation', cameo: '030' })
    expect(event).not.toHaveProperty('mode')
    expect(event).not.toHaveProperty('place')
    expect(event).not.toHaveProperty('location')
  })

  it('drops an event', () => {
    const { lines } = curate(`
  - drop: { source: harbor, words: Iran accused Iraq }
    reason: A test.
`)
    expect(lines).toHaveLength(3)
    expect(lines.join()).not.toContain('ACCUSE')
  })

  it('adds an event with its source and words', () => {
    const { events } = curate(`
  - add: { type: COOPERATE, agents: [tom-barda], recipients: [oman, iran], contexts: [economic] }
    evidence: { source: harbor, words: the boats were late }
    reason: A test.
`)
    expect(events.filter(({ curated }) => curated)).toMatchObject([
      {
        id: expect.stringMatching(/^cooperate-[0-9a-f]{10}$/),
        cameo: '061',
        recipients: ['iran', 'oman'],
        status: 'actual',
        date: null,
        evidence: [{ exact: 'the boats were late' }],
      },
    ])
  })

  it('merges events', () => {
    const { lines, events } = curate(
      `
  - merge: [{ source: paper, words: Ada Quill visited Tom Barda }]
    into: { source: harbor, words: Ada Quill met Tom Barda }
    reason: Both papers tell of one meeting.
`,
      { harbor: 'Ada Quill met Tom Barda on 5 March 2018.', paper: 'Ada Quill visited Tom Barda.' },
    )
    expect(lines).toEqual(['CONSULT ada-quill → tom-barda 2018-03-05 (curated)'])
    expect(events[0]?.evidence.map(({ source }) => source)).toEqual(['harbor', 'paper'])
  })

  it('splits an event by the words that attest its parts', () => {
    const text = 'Ada Quill met Tom Barda on 5 March 2018.'
    const { lines } = curate(
      `
  - split: { source: harbor, words: Ada Quill met Tom Barda }
    into:
      - evidence: { source: paper, words: Ada Quill met Tom Barda on 5 March }
        to: { date: 2017-03-05 }
    reason: The paper wrote the wrong year.
`,
      { harbor: text, paper: text },
    )
    expect(lines).toEqual([
      'CONSULT ada-quill → tom-barda 2017-03-05 (curated)',
      'CONSULT ada-quill → tom-barda 2018-03-05 (curated)',
    ])
  })
})
