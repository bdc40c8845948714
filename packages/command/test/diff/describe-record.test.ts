import { describe, expect, it } from 'vitest'
import type { DatasetRecord, Kind } from '../../src/diff/dataset-diff.ts'
import { RecordNames } from '../../src/diff/describe-record.ts'
import { describeSource } from '../support/describe-source.ts'
import { makeActor, makeEvent, makeQuote, makeRecords, march } from '../support/make-records.ts'

const source = describeSource('first', '2018-03-08', { title: 'The road', authors: ['Ann', 'Bo'] })
const names = new RecordNames(
  makeRecords({ sources: [source], actors: [...makeRecords().actors, { id: 'yemen' } as never] }),
)
const { text, ...wordless } = makeQuote('q')

describe('a record in a line', () => {
  it.each<[string, Kind, DatasetRecord]>([
    ['“The road”, Ann, Bo, 2018-03-08', 'source', source],
    ['“second”', 'source', { id: 'second' }],
    ['“second”, Ann', 'source', { id: 'second', authors: ['Ann', '', 7] } as DatasetRecord],
    ['Ada Quill, person', 'actor', makeActor('a', { name: 'Ada Quill' })],
    ['yemen', 'actor', { id: 'yemen' }],
    ['Ada Quill says (2018-03)', 'quote', makeQuote('q')],
    [
      'Ada Quill and Oman denies (undated, negated)',
      'quote',
      makeQuote('q', {
        coSpeakers: ['oman'],
        cue: { lemma: 'deny', attitude: 'denies', status: 'negated' },
        date: null,
      }),
    ],
    ['Quill says (2018-03)', 'quote', makeQuote('q', { speaker: null, cue: null })],
    ['Oman says (2018-03)', 'quote', makeQuote('q', { speaker: null, coSpeakers: ['oman'] })],
    ['nobody says (2018-03)', 'quote', makeQuote('q', { speaker: 'nobody' })],
    [
      'somebody says (2018-03)',
      'quote',
      makeQuote('q', { speaker: null, speakerText: null, cue: null }),
    ],
    ['CONSULT visit: Ada Quill → Oman (undated)', 'event', makeEvent('e')],
    [
      'AID: Ada Quill, yemen → Oman (2018-03, planned)',
      'event',
      {
        ...{ id: 'e', type: 'AID', agents: ['ada-quill', 'yemen'], recipients: ['oman'] },
        ...{ date: march, status: 'planned' },
      } as DatasetRecord,
    ],
    [
      'CONSULT meet: Ada Quill, Oman (undated)',
      'event',
      makeEvent('e', {
        mode: 'meet',
        agents: ['ada-quill', 'oman'],
        recipients: ['ada-quill', 'oman'],
      }),
    ],
  ])('%s', (line, kind, record) => {
    expect(names.describe(kind, record)).toBe(line)
  })
})

describe('what was said', () => {
  it.each<[string | undefined, DatasetRecord]>([
    ['“The road is open”', makeQuote('q')],
    ['The road is open', makeQuote('q', { kind: 'mixed' })],
    ['The road is open', makeQuote('q', { kind: 'mixed', gloss: 'It is open.' })],
    ['It is open.', { ...wordless, gloss: 'It is open.' } as DatasetRecord],
    [undefined, wordless],
  ])('is %j', (words, record) => {
    expect(names.quote(record)).toBe(words)
  })
})

it('a name is that of a record of the kind', () => {
  expect(names.find('source', 'first')).toBe('The road')
  expect(names.find('actor', 'oman')).toBe('Oman')
  expect(names.find('quote', 'ada-quill-1')).toBe('The road is open')
  expect(names.find('event', 'consult-1')).toBe('CONSULT')
  for (const id of ['yemen', 'first', null, 7]) expect(names.find('actor', id)).toBeUndefined()
})
