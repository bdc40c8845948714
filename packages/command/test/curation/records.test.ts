import { describe, expect, it } from 'vitest'
import { actors, at, curateRecords as curate, events, quotes } from '../support/curate-records.ts'
import { makeEvent, makeQuote } from '../support/make-records.ts'

const because = '    reason: A test.\n'
const byId = <Item extends { id: string }>(items: readonly Item[], id: string) =>
  items.find((item) => item.id === id)

describe('without corrections', () => {
  it('records are as they were, in order', () => {
    const { originals, unused, redirected, ...facts } = curate({})
    expect(facts).toMatchObject({ actors, quotes, events })
    expect(originals).toEqual({ actors: [], quotes: [], events: [] })
    expect(unused).toEqual([])
    expect(redirected).toEqual({ actor: {}, quote: {}, event: {} })
  })
})

describe('an actor', () => {
  it('has other fields, and its old name as an alias', () => {
    const { actors: found, originals } = curate({
      actors: `  - set: ada-quill
    to:
      name: Ada Quill-Soll
      kind: organization
      codes: { plover: YEM }
      of: null
      affiliations: [{ actor: oman, role: minister, to: 2018-01-01, evidence: { source: harbor, words: Ada Quill } }]
${because}`,
    })
    expect(byId(found, 'ada-quill')).toEqual({
      id: 'ada-quill',
      kind: 'organization',
      name: 'Ada Quill-Soll',
      aliases: ['Ada Quill', 'Quill'],
      codes: { plover: 'YEM' },
      affiliations: [
        {
          actor: 'oman',
          role: 'minister',
          to: '2018-01-01',
          evidence: [{ ...at('harbor', 'Ada Quill'), suffix: ' met Tom Barda in Muscat. “The r' }],
        },
      ],
      evidence: actors[0]?.evidence,
      curated: true,
    })
    expect(originals.actors).toEqual([actors[0]])
    expect(byId(found, 'oman')).toBe(actors[1])
  })

  it('has the aliases that it is given, without its name', () => {
    const { actors: found } = curate({
      actors: `  - { set: ada-quill, to: { aliases: [Quill, Ada Quill, A. Quill] }, reason: A test. }\n`,
    })
    expect(byId(found, 'ada-quill')).toMatchObject({
      aliases: ['A. Quill', 'Quill'],
      of: 'oman',
      codes: { plover: 'OMNGOV' },
    })
  })

  it('is renamed wherever it is named', () => {
    const { redirected, ...found } = curate({
      actors: '  - { set: oman, to: { id: sultanate }, reason: A test. }\n',
    })
    expect(redirected.actor).toEqual({ oman: 'sultanate' })
    expect(found.actors.map(({ id }) => id)).toEqual(['ada-quill', 'sultanate', 'tom-barda'])
    expect(byId(found.actors, 'ada-quill')).toMatchObject({
      of: 'sultanate',
      affiliations: [{ actor: 'sultanate', role: 'envoy', from: '2017-01-01' }],
    })
    expect(byId(found.quotes, 'late')).toMatchObject({
      coSpeakers: ['sultanate'],
      about: ['sultanate'],
      addressees: ['ada-quill'],
    })
    expect(byId(found.quotes, 'open')).toBe(quotes[0])
    expect(byId(found.events, 'visit')).toMatchObject({ recipients: ['sultanate'] })
    expect(byId(found.events, 'meet')).not.toHaveProperty('curated')
  })

  it('may not be renamed to another one', () => {
    expect(() =>
      curate({ actors: '  - { set: oman, to: { id: tom-barda }, reason: A test. }\n' }),
    ).toThrow('Unexpected id "tom-barda", another actor has it; merge them')
  })

  it('is dropped from all that name it', () => {
    const found = curate({ actors: `  - drop: tom-barda\n${because}` })
    expect(found.actors.map(({ id }) => id)).toEqual(['ada-quill', 'oman'])
    expect(byId(found.quotes, 'late')).toMatchObject({ speaker: 'oman', coSpeakers: [] })
    expect(found.events.map(({ id }) => id)).toEqual(['visit'])
    expect(found.originals.events).toEqual([events[0]])
  })

  it('is dropped as an owner too, and leaves nobody to speak', () => {
    const found = curate({
      actors: `  - drop: oman\n${because}  - drop: tom-barda\n${because}`,
    })
    const quill = byId(found.actors, 'ada-quill')
    expect(quill).not.toHaveProperty('of')
    expect(quill?.affiliations).toEqual([])
    expect(byId(found.quotes, 'late')).toMatchObject({ speaker: null, coSpeakers: [], about: [] })
    expect(found.events).toEqual([])
  })

  it('is merged into another one, whose own values are kept', () => {
    const found = curate({ actors: `  - merge: [ada-quill]\n    into: tom-barda\n${because}` })
    expect(found.redirected.actor).toEqual({ 'ada-quill': 'tom-barda' })
    expect(found.actors.map(({ id }) => id)).toEqual(['oman', 'tom-barda'])
    expect(byId(found.actors, 'tom-barda')).toMatchObject({
      name: 'Tom Barda',
      kind: 'person',
      aliases: ['Ada Quill', 'Quill'],
      codes: { plover: 'OMNGOV' },
      of: 'oman',
      affiliations: [{ actor: 'oman', role: 'envoy' }],
    })
    expect(byId(found.quotes, 'open')).toMatchObject({ speaker: 'tom-barda' })
    expect(byId(found.quotes, 'late')).toMatchObject({ addressees: ['tom-barda'] })
  })

  it('that is merged is named once in each list, and speaks once', () => {
    const found = curate(
      { actors: `  - merge: [tom-barda]\n    into: ada-quill\n${because}` },
      {
        quotes: [
          makeQuote('q', {
            coSpeakers: ['oman', 'tom-barda'],
            addressees: ['oman', 'tom-barda'],
            about: ['ada-quill', 'oman', 'tom-barda'],
            evidence: [at('harbor', 'The road is open')],
          }),
        ],
        events: [
          makeEvent('e', { agents: ['tom-barda'], evidence: [at('harbor', 'met')] }),
          makeEvent('other', { evidence: [at('harbor', 'visited')] }),
        ],
      },
    )
    expect(found.quotes[0]).toMatchObject({
      speaker: 'ada-quill',
      coSpeakers: ['oman'],
      addressees: ['ada-quill', 'oman'],
      about: ['ada-quill', 'oman'],
    })
  })

  it('that is merged makes one event of those that differ by it alone', () => {
    const day = {
      start: '2018-03-05',
      end: '2018-03-05',
      precision: 'day',
      basis: 'explicit',
    } as const
    const both = [
      makeEvent('one', { date: day, evidence: [at('harbor', 'visited')] }),
      makeEvent('two', { agents: ['tom-barda'], date: day, evidence: [at('letter', 'met')] }),
      makeEvent('three', { mode: 'meet', date: day, evidence: [at('harbor', 'met')] }),
    ]
    const { events: found, redirected } = curate(
      { actors: `  - merge: [tom-barda]\n    into: ada-quill\n${because}` },
      { events: both, quotes: [] },
    )
    expect(redirected.event).toEqual({ two: 'one' })
    expect(found.map(({ id }) => id).sort()).toEqual(['one', 'three'])
    expect(byId(found, 'one')?.evidence).toEqual([at('harbor', 'visited'), at('letter', 'met')])
  })

  it('is not its own owner after a merge', () => {
    const found = curate({ actors: `  - merge: [oman]\n    into: ada-quill\n${because}` })
    expect(byId(found.actors, 'ada-quill')).toMatchObject({ kind: 'person', affiliations: [] })
    expect(byId(found.actors, 'ada-quill')).not.toHaveProperty('of')
  })

  it('is split by its sources, with what its parts did', () => {
    const found = curate({
      actors: `  - split: tom-barda
    into: [{ id: tom-barda-envoy, evidence: { source: letter }, to: { kind: organization, name: T. Barda } }]
${because}`,
    })
    expect(byId(found.actors, 'tom-barda')?.evidence).toEqual([at('harbor', 'Tom Barda')])
    expect(byId(found.actors, 'tom-barda-envoy')).toMatchObject({
      name: 'T. Barda',
      kind: 'organization',
      aliases: ['Tom Barda'],
      evidence: [at('letter', 'Tom Barda')],
    })
    expect(byId(found.events, 'meet')?.recipients).toEqual(['tom-barda-envoy'])
    expect(found.redirected.actor).toEqual({})
  })

  it('is gone where it is split into all its parts', () => {
    const found = curate({
      actors: `  - split: tom-barda
    into: [{ id: one, evidence: { source: harbor } }, { id: two, evidence: [{ source: letter, words: Tom Barda }] }]
${because}`,
    })
    expect(found.actors.map(({ id }) => id)).toEqual(['ada-quill', 'oman', 'one', 'two'])
    expect(found.redirected.actor).toEqual({ 'tom-barda': 'one' })
  })

  it('is added with its places, and takes what it is given', () => {
    const found = curate({
      actors: `  - add: { id: muscat-police, kind: organization, name: Police of Muscat, of: oman }
    evidence: { source: harbor, words: Muscat }
${because}`,
    })
    expect(byId(found.actors, 'muscat-police')).toEqual({
      id: 'muscat-police',
      kind: 'organization',
      name: 'Police of Muscat',
      aliases: [],
      codes: {},
      of: 'oman',
      affiliations: [],
      evidence: [at('harbor', 'Muscat')],
      curated: true,
    })
  })

  it('is one of the dataset where another one is of it', () => {
    expect(() =>
      curate({ actors: '  - { set: oman, to: { of: nobody }, reason: A test. }\n' }),
    ).toThrow(
      'Unexpected actor "nobody", expected one of the dataset; curation/actors.yml can add one',
    )
  })
})

describe('a quote', () => {
  it('has other fields', () => {
    const found = curate({
      quotes: `  - set: open
    to:
      speaker: tom-barda
      coSpeakers: [oman, ada-quill, oman]
      speakerText: null
      speakerKind: body
      cue: { lemma: shout, attitude: says }
      date: 2018-03
      place: Sur
      addressees: [oman]
      about: [tom-barda]
      gloss: It is open.
      confidence: 0.5
${because}`,
    })
    expect(byId(found.quotes, 'open')).toEqual({
      ...quotes[0],
      speaker: 'tom-barda',
      coSpeakers: ['ada-quill', 'oman'],
      speakerText: null,
      speakerKind: 'body',
      cue: { lemma: 'shout', attitude: 'says', status: 'actual' },
      date: { start: '2018-03-01', end: '2018-03-31', precision: 'month', basis: 'explicit' },
      place: 'Sur',
      addressees: ['oman'],
      about: ['tom-barda'],
      gloss: 'It is open.',
      confidence: 0.5,
      curated: true,
    })
  })

  it('loses what is set to null, and keeps the rest', () => {
    const given = [{ ...(quotes[0] as (typeof quotes)[0]), place: 'Sur', gloss: 'It is open.' }]
    const nothing = '{ speaker: null, place: null, gloss: null, date: null, cue: null }'
    const { quotes: found } = curate(
      { quotes: `  - { set: open, to: ${nothing}, reason: A test. }\n` },
      { quotes: given, events: [] },
    )
    expect(found).toEqual([{ ...quotes[0], speaker: null, cue: null, date: null, curated: true }])
    const kept = curate(
      { quotes: '  - { set: open, to: { confidence: 1 }, reason: A test. }\n' },
      { quotes: given, events: [] },
    )
    expect(kept.quotes).toEqual([{ ...given[0], confidence: 1, curated: true }])
  })

  it('is accepted', () => {
    const found = curate({ quotes: `  - accept: late\n${because}` })
    expect(byId(found.quotes, 'late')).toMatchObject({ confidence: 1, curated: true })
  })

  it('has other words', () => {
    const found = curate({
      quotes: `  - set: late
    to: { evidence: [{ source: harbor, words: boats }, { source: letter, words: the boats }] }
${because}`,
    })
    expect(byId(found.quotes, 'late')).toMatchObject({
      text: 'boats',
      evidence: [
        { ...at('harbor', 'boats'), prefix: expect.any(String), suffix: expect.any(String) },
        at('letter', 'the boats'),
      ],
    })
  })

  it('of one source has its parts with dots between them', () => {
    const found = curate({
      quotes: `  - set: open
    to: { evidence: [{ source: harbor, words: The road }, { source: harbor, words: open }] }
${because}`,
    })
    expect(byId(found.quotes, 'open')?.text).toBe('The road … open')
  })

  it('is added, with the actors in its words', () => {
    const found = curate({
      quotes: `  - add: { kind: direct, speaker: tom-barda }
    evidence: { source: letter, words: We wait }
${because}  - add: { kind: indirect, speaker: null, about: [oman] }
    evidence: { source: letter, words: he said }
${because}  - add: { kind: indirect, speaker: ada-quill }
    evidence: { source: harbor, words: Quill visited Oman }
${because}`,
    })
    const added = found.quotes.filter(({ curated }) => curated)
    expect(added).toHaveLength(3)
    expect(added).toContainEqual({
      id: expect.stringMatching(/^tom-barda-/),
      kind: 'direct',
      speaker: 'tom-barda',
      coSpeakers: [],
      speakerText: null,
      speakerKind: null,
      cue: null,
      text: 'We wait',
      date: null,
      addressees: [],
      about: [],
      confidence: 1,
      rule: 'curation',
      evidence: [{ ...at('letter', 'We wait'), exact: 'We wait' }],
      curated: true,
    })
    expect(added.find(({ id }) => id.startsWith('unknown-'))).toMatchObject({
      speaker: null,
      about: ['oman'],
      evidence: [at('letter', 'he said')],
    })
    expect(added.find(({ id }) => id.startsWith('unknown-'))).not.toHaveProperty('text')
    expect(added.find(({ id }) => id.startsWith('ada-quill-'))?.about).toEqual(['oman'])
  })

  it('is merged into another one, whose own values are kept', () => {
    const found = curate({ quotes: `  - merge: [late, open]\n    into: open\n${because}` })
    expect(found.redirected.quote).toEqual({ late: 'open' })
    expect(found.quotes).toHaveLength(1)
    expect(found.quotes[0]).toMatchObject({
      kind: 'direct',
      speaker: 'ada-quill',
      speakerText: 'Quill',
      speakerKind: 'person',
      text: 'The road is open',
      date: quotes[0]?.date,
    })
    expect(byId(found.events, 'meet')?.quotes).toEqual(['open'])
    const other = curate({ quotes: `  - merge: [open]\n    into: late\n${because}` })
    expect(other.quotes[0]).toMatchObject({
      kind: 'indirect',
      text: 'the boats were late',
      speakerText: 'Quill',
      speakerKind: 'person',
      date: quotes[0]?.date,
    })
  })

  it('is split by its sources', () => {
    const found = curate({
      quotes: `  - split: late
    into: [{ evidence: { source: harbor, words: boats }, to: { speaker: oman } }]
${because}`,
    })
    expect(byId(found.quotes, 'late')).toMatchObject({
      speaker: 'tom-barda',
      evidence: [at('letter', 'the boats were late')],
    })
    const part = found.quotes.find(({ id }) => id.startsWith('tom-barda-'))
    expect(part).toMatchObject({
      speaker: 'oman',
      text: 'the boats were late',
      evidence: [at('harbor', 'the boats were late')],
    })
  })

  it('without the words of an open source has no text where it is no direct one', () => {
    const found = curate({
      quotes: `  - set: open
    to: { kind: indirect, evidence: { source: letter, words: We wait } }
${because}`,
    })
    expect(byId(found.quotes, 'open')).not.toHaveProperty('text')
    expect(byId(found.quotes, 'open')?.evidence).toEqual([at('letter', 'We wait')])
  })

  it('has words that may only be quoted as long as some of them are between quotation marks', () => {
    const place = at('letter', 'We wait')
    const wait = makeQuote('wait', { text: 'We wait', evidence: [{ ...place, exact: 'We wait' }] })
    const set = (kind: string) =>
      curate(
        { quotes: `  - { set: wait, to: { kind: ${kind} }, reason: A test. }\n` },
        { quotes: [wait], events: [] },
      ).quotes[0]
    expect(set('mixed')).toMatchObject({ kind: 'mixed', text: 'We wait' })
    expect(set('mixed')?.evidence).toEqual([place])
    expect(set('indirect')).not.toHaveProperty('text')
    expect(set('indirect')?.evidence).toEqual([place])
  })

  it('that is split has the words of its parts', () => {
    const parts = [at('harbor', 'The road'), at('harbor', 'is open'), at('letter', 'he said')]
    const { quotes: found } = curate(
      { quotes: `  - split: q\n    into: [{ evidence: { source: letter } }]\n${because}` },
      { quotes: [makeQuote('q', { text: 'All of it', evidence: parts })], events: [] },
    )
    expect(byId(found, 'q')).toMatchObject({
      text: 'The road … is open',
      evidence: parts.slice(0, 2),
    })
    expect(found.find(({ id }) => id.startsWith('ada-quill-'))).toMatchObject({
      text: 'All of it',
      evidence: parts.slice(2),
    })
  })

  it('that is split is of nobody known where it has no speaker', () => {
    const evidence = [at('harbor', 'The road'), at('letter', 'he said')]
    const { quotes: found } = curate(
      { quotes: `  - split: q\n    into: [{ evidence: { source: letter } }]\n${because}` },
      { quotes: [makeQuote('q', { speaker: null, evidence })], events: [] },
    )
    expect(found.map(({ id }) => id.replace(/-.*/, ''))).toEqual(['q', 'unknown'])
  })

  it('that is dropped is named by no event', () => {
    const found = curate({ quotes: `  - drop: late\n${because}` })
    expect(byId(found.events, 'meet')?.quotes).toEqual(['open'])
    expect(found.redirected.quote).toEqual({})
  })
})

describe('an event', () => {
  it('has other fields, and codes that follow from them', () => {
    const found = curate({
      events: `  - set: visit
    to:
      mode: phone
      contexts: [military, executive]
      agents: [tom-barda, oman]
      recipients: [ada-quill]
      date: 2018-03-05
      place: Kyiv
      status: planned
      quotes: [open]
      gloss: They spoke.
      confidence: 0.5
${because}`,
    })
    expect(byId(found.events, 'visit')).toMatchObject({
      mode: 'phone',
      contexts: ['executive', 'military'],
      agents: ['oman', 'tom-barda'],
      recipients: ['ada-quill'],
      date: { start: '2018-03-05', precision: 'day' },
      place: 'Kyiv',
      location: { kind: 'city', country: 'UA' },
      status: 'planned',
      quotes: ['open'],
      gloss: 'They spoke.',
      confidence: 0.5,
      rule: 'verb-active',
      evidence: [at('harbor', 'visited')],
    })
  })

  it('loses a mode that its type lacks, and what is set to null', () => {
    const place = { kind: 'city', name: 'Muscat' } as const
    const given = [{ ...events[1], place: 'Muscat', location: place, gloss: 'A' }] as typeof events
    const set = (to: string) =>
      curate({ events: `  - { set: visit, to: ${to}, reason: A test. }\n` }, { events: given })
        .events[0]
    expect(set('{ type: AID }')).not.toHaveProperty('mode')
    expect(set('{ mode: null }')).not.toHaveProperty('mode')
    expect(set('{ confidence: 1 }')).toEqual({
      ...given[0],
      cameo: expect.any(String),
      confidence: 1,
      curated: true,
    })
    expect(set('{ gloss: null }')).not.toHaveProperty('gloss')
    expect(set('{ place: null }')).not.toHaveProperty('location')
    expect(set('{ place: null }')).not.toHaveProperty('place')
    expect(set('{ location: null }')).toMatchObject({ place: 'Muscat' })
    expect(set('{ location: null }')).not.toHaveProperty('location')
    expect(set('{ place: Nowhere at all }')).not.toHaveProperty('location')
    expect(() => set('{ mode: riot }')).toThrow(
      'Unexpected mode "riot" of CONSULT, expected one of meet, phone, visit',
    )
    expect(() => set('{ type: AID, mode: meet }')).toThrow('mode "meet" of AID, expected none')
    expect(() => set('{ quotes: [gone] }')).toThrow(
      /Unexpected quote "gone", expected one of the dataset$/,
    )
  })

  it('has other evidence', () => {
    const found = curate({
      events: `  - set: visit
    to: { evidence: { source: harbor, words: Quill visited Oman } }
${because}`,
    })
    expect(byId(found.events, 'visit')?.evidence).toMatchObject([
      at('harbor', 'Quill visited Oman'),
    ])
  })

  it('is added', () => {
    const found = curate({
      events: `  - add: { type: AID, agents: [oman], recipients: [tom-barda] }
    evidence: { source: letter, words: boats }
${because}`,
    })
    expect(found.events.find(({ curated }) => curated)).toEqual({
      id: expect.stringMatching(/^aid-/),
      type: 'AID',
      quadClass: 'material-cooperation',
      cameo: '070',
      contexts: [],
      agents: ['oman'],
      recipients: ['tom-barda'],
      date: null,
      status: 'actual',
      quotes: [],
      confidence: 1,
      rule: 'curation',
      evidence: [at('letter', 'boats')],
      curated: true,
    })
  })

  it('is merged into another one, whose own values are kept', () => {
    const date = { start: '2018-03-05', end: '2018-03-05', precision: 'day', basis: 'explicit' }
    const given = [
      { ...events[0], date, place: 'Sur', gloss: 'They met.' },
      { ...events[1], place: 'Muscat' },
    ] as typeof events
    const merge = (id: string, into: string, from = given) =>
      curate({ events: `  - merge: [${id}]\n    into: ${into}\n${because}` }, { events: from })
    const { events: found, redirected } = merge('meet', 'visit')
    expect(redirected.event).toEqual({ meet: 'visit' })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ id: 'visit', place: 'Muscat', date, gloss: 'They met.' })
    expect(merge('visit', 'meet').events[0]).toMatchObject({ place: 'Sur', gloss: 'They met.' })
    const [meet, visit] = [given[0], events[1]] as [(typeof events)[0], (typeof events)[0]]
    expect(merge('meet', 'visit', [meet, visit]).events[0]).toMatchObject({ place: 'Sur' })
  })

  it('is split by the words of its parts', () => {
    const found = curate({
      events: `  - split: meet
    into: [{ evidence: { source: letter, words: met Ada }, to: { agents: [oman] } }]
${because}`,
    })
    expect(byId(found.events, 'meet')?.evidence).toEqual([at('harbor', 'met')])
    expect(found.events.find(({ id }) => id.startsWith('consult-'))).toMatchObject({
      agents: ['oman'],
      recipients: ['tom-barda'],
      evidence: [at('letter', 'met')],
    })
  })
})

describe('a correction', () => {
  it.each([
    ['drop: gone', 'No quote "gone" any more'],
    ['drop: { source: harbor, words: Muscat }', 'No quote any more at the words "Muscat"'],
    [
      'drop: { source: harbor, words: nowhere }',
      'The text of harbor does not have these words any more: "nowhere"',
    ],
    ['drop: { source: gone, words: Muscat }', 'No source "gone" any more'],
    [
      'set: open\n    to: { speaker: ada-quill }',
      'Changes nothing any more, the sources give it for "open"',
    ],
    ['merge: [open]\n    into: open', 'Changes nothing any more of "open"'],
    ['merge: [gone]\n    into: open', 'No quote "gone" any more'],
    [
      'split: open\n    into: [{ evidence: { source: letter } }]',
      'No evidence any more of the quote "open" in this part of letter',
    ],
  ])('%s has no effect any more', (correction, message) => {
    const { unused, quotes: found } = curate({ quotes: `  - ${correction}\n${because}` })
    expect(unused[0]).toBe(`curation/quotes.yml:2: ${message}`)
    expect(found).toEqual([quotes[0], quotes[1]])
  })

  it('follows ids that were merged before', () => {
    const found = curate({
      quotes: `  - merge: [late]\n    into: open\n${because}  - set: late\n    to: { place: Sur }\n${because}`,
    })
    expect(found.quotes).toMatchObject([{ id: 'open', place: 'Sur' }])
  })

  it('of words is about the record that has them, or lies around them, or overlaps them', () => {
    for (const words of ['The road is open', 'road', 'is open,” Quill'])
      expect(
        curate({ quotes: `  - drop: { source: harbor, words: '${words}' }\n${because}` }).quotes,
      ).toHaveLength(1)
  })

  it('of words prefers evidence that is the same, then evidence around them', () => {
    const among = (places: readonly string[], words: string) =>
      curate(
        { quotes: `  - drop: { source: harbor, words: '${words}' }\n${because}` },
        {
          quotes: places.map((place, index) =>
            makeQuote(`q-${index}`, { evidence: [at('harbor', place)] }),
          ),
          events: [],
        },
      ).quotes.map(({ id }) => id)
    expect(among(['The road is open', 'road'], 'road')).toEqual(['q-0'])
    expect(among(['The road', 'road'], 'road')).toEqual(['q-0'])
    expect(among(['road is', 'road'], 'road')).toEqual(['q-0'])
    expect(among(['The road is', 'road is open'], 'is open')).toEqual(['q-0'])
    expect(among(['is open', 'The road is'], 'The road')).toEqual(['q-0'])
  })

  it('of words that only touch evidence is about no record, and takes no part of one', () => {
    for (const words of [',” Quill said', 'in Muscat. “']) {
      const drop = `  - drop: { source: harbor, words: '${words}' }\n${because}`
      expect(curate({ quotes: drop }).unused[0]).toContain('No quote any more at the words')
      const split = `  - split: open\n    into: [{ evidence: { source: harbor, words: '${words}' } }]\n${because}`
      expect(curate({ quotes: split }).unused[0]).toContain('No evidence any more of the quote')
    }
  })

  it('of words that several records have is refused, with all others', () => {
    const both = [quotes[0], { ...quotes[0], id: 'twin' }] as typeof quotes
    expect(() =>
      curate(
        {
          quotes: `  - drop: { source: harbor, words: road }\n${because}`,
          events: `  - { set: visit, to: { agents: [nobody] }, reason: A test. }\n`,
        },
        { quotes: both },
      ),
    ).toThrow(
      /quotes\.yml:2: Unexpected words of several quotes, expected one of the ids "open", "twin"\n.*events\.yml:2: Unexpected actor "nobody"/,
    )
  })

  it('may not set what another one sets', () => {
    const twice = '  - { set: open, to: { place: Sur }, reason: A test. }\n'
    expect(() => curate({ quotes: twice + twice.replace('Sur', 'Muscat') })).toThrow(
      'quotes.yml:3: Unexpected second correction of "place" of the quote "open"',
    )
    const accept = `  - accept: open\n${because}`
    expect(() => curate({ quotes: accept + accept })).toThrow('second correction of "accept"')
  })
})
