import type { Dataset, Event, Quote } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { diffDatasets } from '../../src/diff/diff-datasets.ts'
import { describeSource } from '../support/describe-source.ts'
import {
  march as date,
  makeActor,
  makeEvent,
  makeQuote,
  makeRecords,
} from '../support/make-records.ts'

/** The changes of the tables, each with its rule. */
const diff = (after: Partial<Dataset>, before: Partial<Dataset> = {}): string[] =>
  diffDatasets(makeRecords(before), makeRecords(after)).tables.map(
    ({ rule, words }) => `${rule} ${words}`,
  )
const quote = (change: Partial<Quote>) => ({ quotes: [makeQuote('ada-quill-1', change)] })
const event = (change: Partial<Event>) => ({ events: [makeEvent('consult-1', change)] })
const cue = { lemma: 'say', attitude: 'says', status: 'actual' } as const
const muscat = { kind: 'city', name: 'Muscat' } as const

describe('a value that no record had before is one', () => {
  it.each<[string, Partial<Dataset>, Partial<Dataset>?]>([
    [
      'sources: rights "quotation"',
      { sources: [describeSource('first', null, { rights: 'quotation' })] },
    ],
    ['actors: kind "people"', { actors: [makeActor('ada-quill', { kind: 'people' })] }],
    ['quotes: kind "mixed"', quote({ kind: 'mixed' })],
    ['quotes: speakerKind "body"', quote({ speakerKind: 'body' })],
    ['quotes: cue.attitude "denies"', quote({ cue: { ...cue, attitude: 'denies' } })],
    ['quotes: cue.status "negated"', quote({ cue: { ...cue, status: 'negated' } })],
    ['quotes: date.precision "range"', quote({ date: { ...date, precision: 'range' } })],
    ['quotes: date.basis "dateline"', quote({ date: { ...date, basis: 'dateline' } })],
    ['events: type "AID"', event({ type: 'AID' })],
    ['events: mode "phone"', event({ mode: 'phone' })],
    ['events: quadClass "material-conflict"', event({ quadClass: 'material-conflict' })],
    ['events: cameo "040"', event({ cameo: '040' })],
    [
      'events: contexts "military"',
      event({ contexts: ['executive', 'military'] }),
      event({ contexts: ['executive'] }),
    ],
    ['events: status "planned"', event({ status: 'planned' })],
    [
      'events: location.kind "country"',
      event({ location: { ...muscat, kind: 'country' } }),
      event({ location: muscat }),
    ],
    [
      'events: date.precision "range"',
      event({ date: { ...date, precision: 'range' } }),
      event({ date }),
    ],
    [
      'events: date.basis "dateline"',
      event({ date: { ...date, basis: 'dateline' } }),
      event({ date }),
    ],
  ])('%s', (words, after, before) => {
    expect(diff(after, before)).toEqual([`value-added ${words}`])
  })

  it('in the order of the values', () => {
    const after = { events: ['visit', 'phone', 'meet'].map((mode) => makeEvent(mode, { mode })) }
    expect(diff(after)).toEqual([
      'value-added events: mode "meet"',
      'value-added events: mode "phone"',
    ])
  })
})

describe('a field that', () => {
  it('no record had before is new, in the order of the fields', () => {
    const after = { quotes: [makeQuote('ada-quill-1', { place: 'Sur', gloss: 'It is open.' })] }
    expect(diff(after)).toEqual(['field-added quotes: gloss', 'field-added quotes: place'])
  })

  it('no record has any more is removed where the format requires it or does not know it', () => {
    const { rule, ...rest } = makeQuote('ada-quill-1')
    const before = quote({ words: 'The road', place: 'Sur' } as object)
    expect(diff({ quotes: [rest as Quote] }, before)).toEqual([
      'field-removed quotes: rule',
      'field-removed quotes: words',
    ])
    const [source, actor] = [describeSource('first'), makeActor('ada-quill')]
    const old = (record: object) => [{ ...record, old: 1 }] as never
    expect(diff({ sources: [source] }, { sources: old(source) })).toEqual([
      'field-removed sources: old',
    ])
    expect(diff({ actors: [actor] }, { actors: old(actor) })).toEqual(['field-removed actors: old'])
    expect(diff(event({}), { events: old(makeEvent('consult-1')) })).toEqual([
      'field-removed events: old',
    ])
  })

  it('marks what the curation gave comes and goes', () => {
    expect(diff(quote({ curated: true }))).toEqual([])
    expect(diff({}, quote({ curated: true }))).toEqual([])
  })
})

it('another version of the format is named', () => {
  expect(diff({ schemaVersion: 2 as 1 })).toEqual(['format-changed schemaVersion: 1 → 2'])
})
