import { describe, expect, it } from 'vitest'
import { buildCurated, describeQuote } from '../support/build-curated.ts'

const curate = (corrections: string, texts?: Record<string, string>) => {
  const built = buildCurated({ quotes: `corrections:\n${corrections}` }, texts)
  return { ...built, lines: built.quotes.map(describeQuote).sort() }
}

describe('curation of quotes', () => {
  it('sets a field by the words in a source', () => {
    const { quotes, unused } = curate(`
  - set: { source: harbor, words: the boats were late }
    to: { speaker: oman, date: 2018-03, place: Sur, speakerKind: body, addressees: [iran] }
    reason: The paper named the wrong speaker, and says so on 9 March.
    reviewer: Eve Sorn
`)
    expect(unused).toEqual([])
    expect(quotes.find(({ curated }) => curated)).toMatchObject({
      id: expect.stringMatching(/^tom-barda-/),
      speaker: 'oman',
      date: { start: '2018-03-01', end: '2018-03-31', precision: 'month', basis: 'explicit' },
      place: 'Sur',
      speakerKind: 'body',
      addressees: ['iran'],
    })
    expect(quotes.filter(({ curated }) => curated)).toHaveLength(1)
  })

  it('sets a field by the id', () => {
    const road = curate('  []').quotes.find(({ text }) => text === 'The road is open')
    const { quotes } = curate(`
  - set: ${road?.id}
    to: { cue: { lemma: shout, attitude: says }, speakerText: null, confidence: 1 }
    reason: A test.
`)
    expect(quotes.find(({ id }) => id === road?.id)).toMatchObject({
      cue: { lemma: 'shout', attitude: 'says', status: 'actual' },
      speakerText: null,
      confidence: 1,
      curated: true,
    })
  })

  it('sets the bounds of what was said', () => {
    const { quotes } = curate(`
  - set: { source: harbor, words: its promise to Yemen }
    to: { evidence: { source: harbor, words: recalled its promise to Yemen } }
    reason: A test.
`)
    expect(quotes.find(({ curated }) => curated)).toMatchObject({
      text: 'recalled its promise to Yemen',
      evidence: [{ source: 'harbor', exact: 'recalled its promise to Yemen' }],
    })
  })

  it('gives a gloss, which a merge keeps', () => {
    const { quotes, unused } = curate(`
  - set: { source: harbor, words: the boats were late }
    to: { gloss: No boat came on time. }
    reason: The words of the paper may not be shown.
  - merge: [{ source: harbor, words: the boats were late }]
    into: { source: harbor, words: The road is open }
    reason: A test.
`)
    expect(unused).toEqual([])
    expect(quotes.find(({ curated }) => curated)?.gloss).toBe('No boat came on time.')
  })

  it('drops a quote, and it stays dropped', () => {
    const { lines, state, quotes } = curate(`
  - drop: { source: harbor, words: its promise to Yemen }
    reason: To recall somebody is not to say something.
`)
    expect(lines).toHaveLength(3)
    expect(lines.join()).not.toContain('ambassador')
    expect(quotes.filter(({ curated }) => curated)).toEqual([])
    expect(state.quotes.map(({ text }) => text)).toEqual(['its promise to Yemen'])
  })

  it('takes a dropped quote from the events that name it', () => {
    const { events } = curate(`
  - drop: { source: harbor, words: Iraq of smuggling }
    reason: A test.
`)
    expect(events.find(({ type }) => type === 'ACCUSE')).toMatchObject({
      quotes: [],
      curated: true,
    })
  })

  it('adds a quote with its source and words', () => {
    const { quotes } = curate(`
  - add: { speaker: oman, kind: indirect, cue: { lemma: recall, attitude: demands }, date: 2018 }
    evidence: { source: harbor, words: its promise to Yemen. Soll visited }
    reason: A test.
`)
    expect(quotes.filter(({ curated }) => curated)).toMatchObject([
      {
        id: expect.stringMatching(/^oman-[0-9a-f]{10}$/),
        text: 'its promise to Yemen. Soll visited',
        about: ['soll', 'yemen'],
        confidence: 1,
        rule: 'curation',
        evidence: [{ source: 'harbor', exact: 'its promise to Yemen. Soll visited' }],
      },
    ])
  })

  it('merges quotes into one, whose own values are kept', () => {
    const texts = {
      harbor: '“The road is open,” Ada Quill said on 5 March 2018.',
      paper: 'Ada Quill said that the way was free.',
    }
    const { quotes, lines } = curate(
      `
  - merge: [{ source: paper, words: the way was free }]
    into: { source: harbor, words: "The road is open" }
    reason: Both papers tell of one speech.
`,
      texts,
    )
    expect(lines).toEqual(['ada-quill: The road is open (curated)'])
    expect(quotes[0]).toMatchObject({ kind: 'direct', date: { start: '2018-03-05' } })
    expect(quotes[0]?.evidence.map(({ source }) => source)).toEqual(['harbor', 'paper'])
  })

  it('splits a quote by its sources', () => {
    const text = '“The road is open,” Ada Quill said.'
    const { quotes, unused } = curate(
      `
  - split: { source: harbor, words: The road is open }
    into:
      - evidence: { source: paper }
        to: { date: 2018-03-07 }
    reason: She said it twice.
`,
      { harbor: text, paper: text },
    )
    expect(unused).toEqual([])
    expect(
      quotes.map(({ date, evidence }) => [date?.start, evidence.map(({ source }) => source)]),
    ).toEqual([
      ['2018-03-07', ['paper']],
      [undefined, ['harbor']],
    ])
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(2)
  })

  it('leaves all other records as they are', () => {
    expect(curate('  []').lines).toEqual([
      'ada-quill: The road is open',
      'iran: Iraq of smuggling',
      'oman: its promise to Yemen',
      'tom-barda: that the boats were late',
    ])
  })
})
