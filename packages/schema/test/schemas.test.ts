import { describe, expect, it } from 'vitest'
import { Dating, Evidence, ExtractionInput, Identifier, Quote } from '../src/index.ts'

const evidence = [{ source: 'bulletin-2018', start: 3, end: 9 }]
const quote = {
  id: 'ada-quill-0a1b2c',
  kind: 'indirect',
  speaker: 'ada-quill',
  coSpeakers: [],
  speakerText: 'Quill',
  speakerKind: 'person',
  cue: { lemma: 'say', attitude: 'says', status: 'actual' },
  date: null,
  addressees: [],
  about: [],
  confidence: 0.8,
  rule: 'indirect-that',
  evidence,
}

describe('records', () => {
  it('accepts a record', () => {
    expect(Quote.parse(quote)).toEqual(quote)
  })

  it.each([
    ['an unknown field', { ...quote, spaeker: 'ada-quill' }],
    ['an unknown kind', { ...quote, kind: 'reported' }],
    ['an unknown attitude', { ...quote, cue: { ...quote.cue, attitude: 'mutters' } }],
    ['a record without evidence', { ...quote, evidence: [] }],
    ['a confidence above one', { ...quote, confidence: 1.1 }],
  ])('refuses %s', (_, value) => {
    expect(Quote.safeParse(value).success).toBe(false)
  })

  it('refuses evidence that ends where it starts', () => {
    expect(Evidence.safeParse({ source: 'a', start: 3, end: 3 }).success).toBe(false)
  })

  it('refuses a day that no calendar has, and an interval that runs backwards', () => {
    const date = { start: '2018-02-01', end: '2018-02-28', precision: 'month', basis: 'explicit' }
    expect(Dating.safeParse(date).success).toBe(true)
    expect(Dating.safeParse({ ...date, end: '2018-02-30' }).success).toBe(false)
    expect(Dating.safeParse({ ...date, end: '2018-01-31' }).success).toBe(false)
  })
})

describe('ids', () => {
  it.each(['sergey-lavrov', 'isis-k', '8-march', 'سعید', 'élodie'])('accepts %j', (id) => {
    expect(Identifier.safeParse(id).success).toBe(true)
  })

  it.each(['', 'Lavrov', 'a--b', '-a', 'a-', 'a b', '__proto__', 'a/b'])('refuses %j', (id) => {
    expect(Identifier.safeParse(id).success).toBe(false)
  })
})

describe('input of the extraction', () => {
  it('takes the day of a publication time', () => {
    const input = { id: 'a', text: '', published: '2018-03-08T23:30:00-05:00' }
    expect(ExtractionInput.parse(input).published).toBe('2018-03-08')
  })

  it.each(['2018-03-08', '2018-03-08T12:00', '2018-03-08T12:00Z', '2018-03-08T12:00:00.5+01:00'])(
    'takes the day of %s',
    (published) => {
      expect(ExtractionInput.parse({ id: 'a', text: '', published }).published).toBe('2018-03-08')
    },
  )

  it.each([
    'Mar 8',
    '',
    '2018',
    '2018-02-30',
    '2018-02-30T12:00Z',
    '2018-03-08T',
    '2018-03-08 12:00',
    7,
  ])('takes no other dates, and says which: %j', (published) => {
    const { error } = ExtractionInput.safeParse({ id: 'a', text: '', published })
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Expected a day or a time, such as "2018-03-08" or "2018-03-08T23:30+05:00"',
    ])
  })
})
