import type { Actor, Dataset } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { diffDatasets } from '../../src/diff/diff-datasets.ts'
import { describeSource } from '../support/describe-source.ts'
import {
  makeActor,
  makeEvent,
  makeQuote,
  makeRecords,
  march,
  placeAt,
} from '../support/make-records.ts'

const diff = (after: Partial<Dataset>, before: Partial<Dataset> = {}) =>
  diffDatasets(makeRecords(before), makeRecords(after))

/** The changes of the one quote, in words. */
const wordsOf = (before: Parameters<typeof makeQuote>[1], after: Parameters<typeof makeQuote>[1]) =>
  diff(
    { quotes: [makeQuote('ada-quill-1', after)] },
    { quotes: [makeQuote('ada-quill-1', before)] },
  ).records.flatMap(({ fields }) => fields.map(({ field, words }) => `${field}: ${words}`))

const day = { start: '2018-03-05', end: '2018-03-05', precision: 'day', basis: 'explicit' } as const

describe('a change of a field in words', () => {
  it.each<[string, Parameters<typeof makeQuote>[1], Parameters<typeof makeQuote>[1], string[]]>([
    ['a date', { date: march }, { date: day }, ['date: 2018-03 → 2018-03-05']],
    ['no date', { date: march }, { date: null }, ['date: 2018-03 → none']],
    [
      'a basis',
      { date: day },
      { date: { ...day, basis: 'dateline' } },
      ['date: 2018-03-05, day, explicit → 2018-03-05, day, dateline'],
    ],
    ['a speaker', {}, { speaker: 'oman' }, ['speaker: Ada Quill → Oman']],
    ['nobody', {}, { speaker: null }, ['speaker: Ada Quill → none']],
    [
      'a list of actors',
      { about: ['oman', 'yemen'] },
      { about: ['ada-quill', 'oman'] },
      ['about: added “Ada Quill”; removed yemen'],
    ],
    [
      'a part of an object',
      {},
      { cue: { lemma: 'warn', attitude: 'says', status: 'actual' } },
      ['cue.lemma: say → warn'],
    ],
    ['an object', {}, { cue: null }, ['cue: say, says, actual → none']],
    ['words', {}, { text: 'The road is shut' }, ['text: “The road is open” → “The road is shut”']],
    ['a mark', {}, { curated: true }, ['curated: none → yes']],
    [
      'more evidence',
      {},
      { evidence: [placeAt(20, 'The road is open'), placeAt(3, 'The road is open', 'second')] },
      ['evidence: 1 more in second'],
    ],
  ])('%s', (_, before, after, expected) => expect(wordsOf(before, after)).toEqual(expected))

  it('shows of long words what is different', () => {
    const text = (word: string) => `${'far and wide '.repeat(20)}${word}${' and so on'.repeat(20)}`
    expect(wordsOf({ text: text('seven') }, { text: text('eight') })).toEqual([
      'text: “…d wide far and wide seven and so on and so on…” → “…d wide far and wide eight and so on and so on…”',
    ])
  })

  it('tells offices by their days', () => {
    const office = { actor: 'oman', role: 'envoy', from: '2018-01-01', evidence: [placeAt(0)] }
    const { records } = diff(
      { actors: [makeActor('ada-quill', { affiliations: [{ ...office, to: '2018-03-01' }] })] },
      { actors: [makeActor('ada-quill', { affiliations: [office] })] },
    )
    expect(records[0]?.fields.map(({ words }) => words)).toEqual([
      'added “envoy of oman (2018-01-01 to 2018-03-01)”; removed “envoy of oman (2018-01-01 to …)”',
    ])
  })

  it('tells actors of one name by their ids', () => {
    const actors = ['ada-quill', 'ada-quill-envoy'].map((id) =>
      makeActor(id, { name: 'Ada Quill' }),
    )
    const quote = { speaker: 'ada-quill', addressees: ['ada-quill'] }
    const { records } = diff(
      {
        actors,
        quotes: [makeQuote('q-1', { speaker: 'ada-quill-envoy', addressees: ['ada-quill-envoy'] })],
      },
      { actors, quotes: [makeQuote('q-1', quote)] },
    )
    expect(records[0]?.fields.map(({ words }) => words)).toEqual([
      'ada-quill → ada-quill-envoy',
      'added ada-quill-envoy; removed ada-quill',
    ])
  })

  it('keeps the values', () => {
    const [change] = diff({ quotes: [makeQuote('ada-quill-1', { date: day })] }).records
    expect(change?.fields).toEqual([
      { field: 'date', before: march, after: day, words: '2018-03 → 2018-03-05' },
    ])
  })

  it('keeps the values of fields within a field, as far as there are some', () => {
    const actor = (codes: Actor['codes'], rest: Partial<Actor> = {}) =>
      diff(
        { actors: [makeActor('ada-quill', { codes, ...rest })] },
        { actors: [makeActor('ada-quill', { codes: { plover: 'OMN', iso3166: 'OM' } })] },
      ).records.flatMap(({ fields }) => fields)
    expect(actor({ plover: 'OMNGOV', wikidata: 'Q1' })).toStrictEqual([
      { field: 'codes.plover', before: 'OMN', after: 'OMNGOV', words: 'OMN → OMNGOV' },
      { field: 'codes.iso3166', before: 'OM', words: 'OM → none' },
      { field: 'codes.wikidata', after: 'Q1', words: 'none → Q1' },
    ])
    const same = { plover: 'OMN', iso3166: 'OM' }
    expect(actor(same, { kind: 'people', aliases: ['A.'], evidence: [placeAt(9)] })).toStrictEqual([
      { field: 'kind', before: 'person', after: 'people', words: 'person → people' },
      { field: 'aliases', before: [], after: ['A.'], words: 'added A.' },
      {
        ...{ field: 'evidence', before: [placeAt(0)], after: [placeAt(9)] },
        words: '1 changed in first',
      },
    ])
    const [lost] = diff({}, { quotes: [makeQuote('ada-quill-1', { place: 'Sur' })] }).records
    expect(lost?.fields).toStrictEqual([{ field: 'place', before: 'Sur', words: 'Sur → none' }])
  })
})

it.each<[Parameters<typeof makeQuote>[1], string]>([
  [{}, 'Ada Quill says (2018-03): “The road is open”'],
  [{ kind: 'indirect', text: 'that it is' }, 'Ada Quill says (2018-03): that it is'],
  [
    { kind: 'direct', text: undefined as never, gloss: 'The road is usable again.' },
    'Ada Quill says (2018-03): The road is usable again.',
  ],
  [
    { coSpeakers: ['oman'], cue: { lemma: 'deny', attitude: 'denies', status: 'negated' } },
    'Ada Quill and Oman denies (2018-03, negated): “The road is open”',
  ],
  [{ speaker: null, date: null }, 'Quill says (undated): “The road is open”'],
])('a quote in words: %j', (quote, words) => {
  const { records } = diff({ quotes: [makeQuote('q-2', quote)] }, { quotes: [] })
  expect(`${records[0]?.record}: ${records[0]?.quoted}`).toBe(words)
})

describe('records that are somewhere else', () => {
  const renamed = {
    actors: [
      makeActor('ada-quill-envoy', { name: 'Ada Quill' }),
      makeActor('oman', { kind: 'state', name: 'Oman' }),
    ],
    quotes: [makeQuote('ada-quill-1', { speaker: 'ada-quill-envoy' })],
    events: [makeEvent('consult-1', { agents: ['ada-quill-envoy'] })],
    redirects: [{ kind: 'actor' as const, from: 'ada-quill', to: 'ada-quill-envoy' }],
  }

  it('a renamed actor changes no record that names it', () => {
    expect(diff(renamed)).toMatchObject({
      level: 'minor',
      records: [{ rule: 'record-renamed', id: 'ada-quill', to: ['ada-quill-envoy'], fields: [] }],
    })
  })

  it('without the redirect it is removed and added, and they change', () => {
    const { level, records } = diff({ ...renamed, redirects: [] })
    expect(level).toBe('major')
    expect(records.map(({ rule, id }) => `${rule} ${id}`)).toEqual([
      'record-added ada-quill-envoy',
      'record-removed ada-quill',
      'record-changed ada-quill-1',
      'record-changed consult-1',
    ])
  })

  it('several records that lead to a new one are merged', () => {
    const { records } = diff(
      {
        quotes: [makeQuote('ada-quill-3')],
        redirects: ['ada-quill-1', 'ada-quill-2'].map((from) => ({
          kind: 'quote' as const,
          from,
          to: 'ada-quill-3',
        })),
      },
      { quotes: [makeQuote('ada-quill-1'), makeQuote('ada-quill-2')] },
    )
    expect(records.map(({ rule, id, to }) => [rule, id, ...to])).toEqual([
      ['record-merged', 'ada-quill-1', 'ada-quill-3'],
      ['record-merged', 'ada-quill-2', 'ada-quill-3'],
    ])
  })

  it('a record that is gone is split where its places are those of several', () => {
    const { level, records } = diff(
      {
        quotes: [
          makeQuote('ada-quill-2', { evidence: [placeAt(20)] }),
          makeQuote('ada-quill-3', { evidence: [placeAt(80)] }),
        ],
        redirects: [{ kind: 'quote', from: 'ada-quill-1', to: 'ada-quill-2' }],
      },
      { quotes: [makeQuote('ada-quill-1', { evidence: [placeAt(20), placeAt(80)] })] },
    )
    expect(level).toBe('major')
    expect(records).toMatchObject([
      { rule: 'record-split', id: 'ada-quill-1', to: ['ada-quill-2', 'ada-quill-3'] },
    ])
  })

  it('a mention that a new actor has by extraction splits nothing', () => {
    const { level, records } = diff(
      {
        actors: [
          makeActor('ada-quill', { evidence: [placeAt(0)] }),
          makeActor('eve-sorn', { evidence: [placeAt(40)] }),
        ],
      },
      { actors: [makeActor('ada-quill', { evidence: [placeAt(0), placeAt(40)] })] },
    )
    expect(level).toBe('minor')
    expect(records.map(({ rule }) => rule)).toEqual(['record-changed', 'record-added'])
  })

  it('finds a split in a text that changed by the words', () => {
    const { records } = diff(
      {
        sources: [describeSource('first', null, { text: { sha256: '2'.repeat(64), length: 9 } })],
        actors: [
          makeActor('ada-quill', { evidence: [placeAt(5, 'Quill')], curated: true }),
          makeActor('ada-quill-envoy', { evidence: [placeAt(45, 'the envoy')], curated: true }),
        ],
      },
      {
        actors: [
          makeActor('ada-quill', { evidence: [placeAt(0, 'Quill'), placeAt(40, 'the envoy')] }),
        ],
      },
    )
    expect(records.find(({ kind }) => kind === 'actor')).toMatchObject({
      rule: 'record-split',
      to: ['ada-quill', 'ada-quill-envoy'],
    })
  })
})

describe('a record at other places', () => {
  const office = (start: number) => ({ actor: 'oman', role: 'envoy', evidence: [placeAt(start)] })
  const rulesOf = (before: Partial<Actor>, after: Partial<Actor>) =>
    diff(
      { actors: [makeActor('ada-quill', after)] },
      { actors: [makeActor('ada-quill', before)] },
    ).records.map(({ rule, fields }) => [rule, ...fields.map(({ field }) => field)])

  it('is moved, also in its offices', () => {
    expect(
      rulesOf(
        { evidence: [placeAt(0)], affiliations: [office(0)] },
        { evidence: [placeAt(9)], affiliations: [office(9)] },
      ),
    ).toEqual([['evidence-moved', 'affiliations.evidence', 'evidence']])
  })

  it('is changed where anything else is different', () => {
    expect(rulesOf({ evidence: [placeAt(0)] }, { evidence: [placeAt(9)], name: 'Ada' })).toEqual([
      ['record-changed', 'name', 'evidence'],
    ])
  })
})

describe('the level', () => {
  it('is that of a correction where a record loses an optional field', () => {
    expect(diff({}, { quotes: [makeQuote('ada-quill-1', { place: 'Muscat' })] })).toMatchObject({
      level: 'patch',
      tables: [],
    })
  })

  it('is that of a correction where the first record is curated', () => {
    expect(diff({ quotes: [makeQuote('ada-quill-1', { curated: true })] })).toMatchObject({
      level: 'patch',
      tables: [],
    })
  })

  it('does not rise by the values of a table that was empty', () => {
    expect(diff({}, { events: [] }).tables).toEqual([])
  })

  it('compares formats that this version does not know', () => {
    const before = { ...makeRecords(), schemaVersion: 0, quotes: [{ id: 'a', words: 'Hm' }] }
    const { level, tables, records } = diffDatasets(before, makeRecords())
    expect(level).toBe('major')
    expect(tables.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['schemaVersion: 0 → 1', 'quotes: words', 'quotes: rule']),
    )
    expect(records.map(({ record }) => record)).toContain('somebody says (undated)')
  })
})
