import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { open } from '../../src/open.ts'
import { dating, makeBulletin, makeEvent, makeQuote } from '../support/bulletin.ts'

const dataset = open({
  ...makeBulletin(),
  quotes: [
    makeQuote({ id: 'late', kind: 'direct', text: 'It is late.', date: dating('2018-02-20') }),
    makeQuote({
      id: 'slow',
      text: 'that it was slow',
      date: dating('2017-05-01', '2017-05-31', 'month'),
    }),
    makeQuote({ id: 'both', coSpeakers: ['oman'], text: 'that all was well', date: null }),
    makeQuote({
      id: 'long',
      text: 'that it took long',
      date: dating('2017-01-01', '2017-12-31', 'year'),
    }),
  ],
  events: [
    makeEvent({
      id: 'visit',
      type: 'CONSULT',
      mode: 'visit',
      agents: ['ada-quill'],
      recipients: ['oman'],
      quotes: [],
    }),
  ],
})
const { actors, quotes, events } = dataset
const ids = (items: Iterable<{ id: string }>) => Array.from(items, ({ id }) => id)

describe('a query', () => {
  it('sorts, with records without a value last in both directions', () => {
    expect(ids(quotes.sortBy('date'))).toEqual(['long', 'slow', 'late', 'both'])
    expect(ids(quotes.sortBy('date', 'descending'))).toEqual(['late', 'slow', 'long', 'both'])
    expect(ids(quotes.sortBy(({ text = '' }) => text.length).first(2))).toEqual(['late', 'slow'])
  })

  it('groups and counts, the most first', () => {
    expect([...quotes.countBy('kind')]).toEqual([
      ['indirect', 3],
      ['direct', 1],
    ])
    expect(ids(quotes.groupBy('year').get('2017') ?? [])).toEqual(['slow', 'long'])
    expect(events.countBy('recipients').get(actors.get('oman'))).toBe(1)
  })

  it('groups by month, and keeps coarser dates and none apart', () => {
    const months = quotes.byMonth()
    expect([...months].map(([month, items]) => [month, ids(items)])).toEqual([
      ['2017-05', ['slow']],
      ['2018-02', ['late']],
    ])
    expect(ids(months.coarser)).toEqual(['long'])
    expect(ids(months.undated)).toEqual(['both'])
  })

  it('has and gets only what meets its conditions', () => {
    const direct = quotes.of('direct')
    expect(direct.has('late')).toBe(true)
    expect(direct.has('slow')).toBe(false)
    expect(quotes.limit(1).has('slow')).toBe(false)
    expect(() => direct.get('slow')).toThrow(
      'Unexpected quote "slow", expected one that meets the conditions of quotes.of("direct")',
    )
  })

  it('gives ends of itself', () => {
    expect(ids(quotes.first(2))).toEqual(['late', 'slow'])
    expect(ids(quotes.last(2))).toEqual(['both', 'long'])
    expect(quotes.last(0)).toEqual([])
    expect(quotes.undated().dated().isEmpty()).toBe(true)
    expect(() => quotes.limit(-1)).toThrow('Unexpected count -1')
  })

  it('refuses what is not in the dataset or a vocabulary, and names the nearest', () => {
    const any = { quotes, events } as never as Record<string, Record<string, (x: unknown) => void>>
    expect(() => any.events?.of?.('CONSLT')).toThrow('did you mean "CONSULT"?')
    expect(() => any.quotes?.by?.('ada-quil')).toThrow('did you mean "ada-quill"?')
    expect(() => any.quotes?.by?.(7)).toThrow('Unexpected 7, expected the id of an actor')
    expect(() => any.quotes?.sortBy?.('dates')).toThrow('did you mean "date"?')
    expect(() => any.quotes?.by?.({ including: 'friends' })).toThrow('value of including')
  })

  it.each([
    ['2018', '2017'],
    ['2018-02-30', '2019'],
  ])('refuses the period from %s to %s', (from, to) => {
    expect(() => quotes.between(from, to)).toThrow(RangeError)
  })

  it('shows nothing of itself but what it is for', () => {
    expect(Object.isFrozen(quotes)).toBe(true)
    expect(Object.keys(quotes)).toEqual([])
  })
})

describe('what is printed', () => {
  it('of a query is its conditions, the number and the first records', () => {
    expect(inspect(quotes.by('ada-quill').in('2018'))).toBe(
      'quotes.by("ada-quill").in("2018") (1 quote)\n  Ada Quill says (2018-02-20): “It is late.”',
    )
  })

  it('of a record are its fields, and its links by name', () => {
    expect(inspect(quotes.get('both'))).toContain('speaker: Ada Quill,\n  coSpeakers: [ Oman ]')
    expect(inspect([quotes.get('both')])).toBe(
      '[ [Quote: Ada Quill and Oman say: that all was well] ]',
    )
    expect(inspect(quotes.get('both'))).not.toMatch(/Getter|Function/)
  })

  it('as a string is one line', () => {
    expect(String(events.get('visit'))).toMatch(/^Ada Quill → Oman: CONSULT visit/)
    expect(String(actors.get('ada-quill'))).toBe('Ada Quill')
  })
})

it('records are made once, and frozen in all their parts, also those of a frozen input', () => {
  const records = makeBulletin()
  const { quotes } = open({ ...records, quotes: records.quotes.map((row) => Object.freeze(row)) })
  const quote = quotes.first()
  expect(quotes.first()).toBe(quote)
  expect(quote?.about).toBe(quote?.about)
  expect(quote?.evidence).toBe(quote?.evidence)
  for (const part of [quote, quote?.about, quote?.cue, quote?.date, quote?.evidence[0]])
    expect(Object.isFrozen(part)).toBe(true)
})

it('an actor refuses junk as a day', () => {
  expect(() => actors.get('ada-quill').affiliationsOn('junk')).toThrow(RangeError)
})
