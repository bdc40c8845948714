import type { Dataset } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { diffDatasets } from '../../src/diff/diff-datasets.ts'
import { describeSource } from '../support/describe-source.ts'
import { makeActor, makeEvent, makeQuote, makeRecords } from '../support/make-records.ts'

/** The fields that are different, in words, by the ids of their records. */
const diff = (before: Partial<Dataset>, after: Partial<Dataset>): string[] =>
  diffDatasets(makeRecords(before), makeRecords(after)).records.flatMap(({ id, fields }) =>
    fields.map(({ field, words }) => `${id}: ${field}: ${words}`),
  )

const [ada, oman] = [makeActor('ada-quill', { name: 'Ada Quill' }), makeActor('oman')]
const sultanate = makeActor('sultanate', { name: 'oman' })
const redirects = [{ kind: 'actor' as const, from: 'oman', to: 'sultanate' }]

/** The same records before and after Oman has another id. */
const renamed = (make: (oman: string) => Partial<Dataset>): string[] =>
  diff(
    { actors: [ada, oman], ...make('oman') },
    { actors: [ada, sultanate], redirects, ...make('sultanate') },
  )
const office = (actor: string) => ({ actor, role: 'envoy', evidence: ada.evidence })

describe('a record that names an actor by its new id is the same', () => {
  it.each<[string, (oman: string) => Partial<Dataset>]>([
    ['as a speaker', (id) => ({ quotes: [makeQuote('q', { speaker: id })] })],
    ['as another speaker', (id) => ({ quotes: [makeQuote('q', { coSpeakers: [id] })] })],
    ['as an addressee', (id) => ({ quotes: [makeQuote('q', { addressees: [id] })] })],
    ['as what it is about', (id) => ({ quotes: [makeQuote('q', { about: ['ada-quill', id] })] })],
    ['as an agent', (id) => ({ events: [makeEvent('e', { agents: [id] })] })],
    ['as a recipient', (id) => ({ events: [makeEvent('e', { recipients: [id, 'ada-quill'] })] })],
    [
      'as an owner',
      (id) => ({
        actors: [makeActor('ada-quill', { of: id }), id === 'oman' ? oman : sultanate],
      }),
    ],
    [
      'in an office',
      (id) => ({
        actors: [
          makeActor('ada-quill', { affiliations: [office(id)] }),
          id === 'oman' ? oman : sultanate,
        ],
      }),
    ],
  ])('%s', (_, make) => {
    expect(renamed(make)).toEqual([])
  })

  it('and is another one by the name of what it is', () => {
    expect(
      diff(
        { actors: [ada, oman], quotes: [makeQuote('q', { speaker: 'oman' })] },
        { actors: [ada, sultanate], redirects, quotes: [makeQuote('q', { speaker: 'ada-quill' })] },
      ),
    ).toEqual(['q: speaker: oman → Ada Quill'])
  })
})

it('an event that names a quote by its new id is the same, and a source that names a source', () => {
  expect(
    diff(
      { quotes: [makeQuote('a')], events: [makeEvent('e', { quotes: ['a'] })] },
      {
        quotes: [makeQuote('b')],
        events: [makeEvent('e', { quotes: ['b'] })],
        redirects: [{ kind: 'quote', from: 'a', to: 'b' }],
      },
    ),
  ).toEqual([])
  const copy = (copyOf: string) => [
    describeSource('first'),
    describeSource('other', null, { title: 'The other one' }),
    describeSource('copy', null, { copyOf }),
  ]
  expect(diff({ sources: copy('first') }, { sources: copy('other') })).toEqual([
    'copy: copyOf: first → The other one',
  ])
})

it('a reference comes, goes, and is the same in another order', () => {
  const of = (owner?: string) => ({
    actors: [makeActor('ada-quill', owner === undefined ? {} : { of: owner }), oman],
  })
  expect(diff(of(), of('oman'))).toEqual(['ada-quill: of: none → oman'])
  expect(diff(of('oman'), of())).toEqual(['ada-quill: of: oman → none'])
  expect(diff(of('gone'), of('oman'))).toEqual(['ada-quill: of: gone → oman'])
  const about = (...ids: string[]) => ({ quotes: [makeQuote('q', { about: ids })] })
  expect(diff(about('oman', 'ada-quill'), about('ada-quill', 'oman'))).toEqual([])
  expect(diff(about('oman'), about('oman', 'ada-quill'))).toEqual(['q: about: added “Ada Quill”'])
  expect(diff(about('oman', 'gone'), about('oman'))).toEqual(['q: about: removed gone'])
})

describe('an office is another one by', () => {
  const before = { ...office('oman'), from: '2018-01-01', to: '2018-03-01' }
  it.each([
    [
      'its actor',
      { actor: 'ada-quill' },
      'added “envoy of Ada Quill (2018-01-01 to 2018-03-01)”; removed “envoy of oman (2018-01-01 to 2018-03-01)”',
    ],
    [
      'its role',
      { role: 'minister' },
      'added “minister of oman (2018-01-01 to 2018-03-01)”; removed “envoy of oman (2018-01-01 to 2018-03-01)”',
    ],
    [
      'its first day',
      { from: undefined },
      'added “envoy of oman (… to 2018-03-01)”; removed “envoy of oman (2018-01-01 to 2018-03-01)”',
    ],
    [
      'both days',
      { from: undefined, to: undefined },
      'added “envoy of oman”; removed “envoy of oman (2018-01-01 to 2018-03-01)”',
    ],
  ])('%s', (_, change, words) => {
    const actors = (affiliation: typeof before) => [
      ada,
      makeActor('oman', { affiliations: [affiliation] }),
    ]
    expect(
      diff({ actors: actors(before) }, { actors: actors({ ...before, ...change } as never) }),
    ).toEqual([`oman: affiliations: ${words}`])
  })
})
