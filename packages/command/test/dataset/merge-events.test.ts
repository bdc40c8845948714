import type { Dating, Event } from '@onrecord/schema'
import { describe, expect, it } from 'vitest'
import { mergeEvents } from '../../src/dataset/merge-events.ts'

const visit = (id: string, date: Dating | null, rest: Partial<Event> = {}): Event => ({
  id,
  type: 'CONSULT',
  mode: 'visit',
  quadClass: 'verbal-cooperation',
  cameo: '042',
  contexts: [],
  agents: ['ada-quill'],
  recipients: ['oman'],
  date,
  status: 'actual',
  quotes: [],
  confidence: 0.75,
  rule: 'verb-active',
  evidence: [{ source: id, start: 0, end: 9 }],
  ...rest,
})
const day: Dating = { start: '2018-02-20', end: '2018-02-20', precision: 'day', basis: 'explicit' }
const month: Dating = {
  start: '2018-02-01',
  end: '2018-02-28',
  precision: 'month',
  basis: 'dateline',
}
const laterDay: Dating = { ...day, start: '2018-02-24', end: '2018-02-24' }

const ids = (events: readonly Event[]) => mergeEvents(events).map(({ id }) => id)

describe('mergeEvents', () => {
  it('joins what overlaps in time, with the finest date and all evidence', () => {
    const [merged, ...others] = mergeEvents([visit('bulletin', month), visit('gazette', day)])
    expect(others).toEqual([])
    expect(merged?.id).toBe('gazette')
    expect(merged?.date).toEqual(day)
    expect(merged?.evidence.map(({ source }) => source)).toEqual(['bulletin', 'gazette'])
  })

  it('keeps what is apart in time, type, mode, status or actors', () => {
    expect(ids([visit('a', day), visit('b', laterDay)])).toEqual(['a', 'b'])
    expect(ids([visit('a', day), visit('b', day, { status: 'planned' })])).toEqual(['a', 'b'])
    expect(ids([visit('a', day), visit('b', day, { mode: 'meet' })])).toEqual(['a', 'b'])
    expect(ids([visit('a', day), visit('b', day, { recipients: ['qatar'] })])).toEqual(['a', 'b'])
  })

  it('codes what it joins by the contexts of both', () => {
    const aid = (id: string, contexts: string[]): Event => {
      const { mode, ...rest } = visit(id, day, { type: 'AID', contexts })
      return { ...rest, quadClass: 'material-cooperation', cameo: '070' }
    }
    const codeOf = (...events: Event[]) => mergeEvents(events).map(({ cameo }) => cameo)
    expect(codeOf(aid('a', []), aid('b', ['humanitarian']))).toEqual(['073'])
    expect(codeOf(aid('a', ['military']), aid('b', ['humanitarian']))).toEqual(['070'])
  })

  it('joins a noun without a date to the one event of its text that it fits', () => {
    const undated = visit('b', null, {
      rule: 'noun-possessor',
      evidence: [{ source: 'a', start: 40, end: 49 }],
    })
    expect(ids([undated, visit('a', day)])).toEqual(['a'])
    expect(
      ids([
        undated,
        visit('a', day),
        visit('a2', laterDay, { evidence: [{ source: 'a', start: 20, end: 29 }] }),
      ]),
    ).toEqual(['a', 'a2', 'b'])
    expect(ids([{ ...undated, rule: 'verb-active' }, visit('a', day)])).toEqual(['a', 'b'])
    expect(
      ids([{ ...undated, evidence: [{ source: 'c', start: 0, end: 9 }] }, visit('a', day)]),
    ).toEqual(['a', 'b'])
  })

  it('leaves a record that may be of two events as it is', () => {
    const february = visit('c', month)
    expect(ids([visit('a', day), visit('b', laterDay), february])).toEqual(['a', 'b', 'c'])
    expect(ids([visit('a', day), february])).toEqual(['a'])
  })

  it('keeps apart what took place in two places, and joins a place to none or to its country', () => {
    const oman = { kind: 'country', name: 'Oman', country: 'OM' } as const
    const muscat = { kind: 'city', name: 'Muscat', country: 'OM', wikidata: 'Q3826' } as const
    const inMuscat = visit('a', day, { place: 'Muscat', location: muscat })
    const inSohar = visit('b', day, { place: 'Sohar' })
    const inOman = visit('c', day, { place: 'Oman', location: oman })
    expect(ids([inMuscat, inSohar])).toEqual(['a', 'b'])
    expect(ids([inMuscat, inSohar, visit('d', day)])).toEqual(['a', 'b', 'd'])
    const [merged, ...others] = mergeEvents([visit('d', day), inOman, inMuscat])
    expect(others).toEqual([])
    expect(merged).toMatchObject({ id: 'a', place: 'Muscat', location: muscat })
    expect(merged?.evidence).toHaveLength(3)
  })

  it('gives the same whatever the order, and once more', () => {
    const events = [visit('a', month), visit('b', laterDay), visit('c', day), visit('d', null)]
    const merged = mergeEvents(events)
    expect(mergeEvents([...events].reverse())).toEqual(merged)
    expect(mergeEvents(merged)).toEqual(merged)
  })
})

describe('a text without a date', () => {
  const merge = (texts: Readonly<Record<string, string | null>>, events: readonly Event[]) =>
    mergeEvents(events, new Map(Object.entries(texts))).map(({ id }) => id)
  const dated = visit('a', day)

  it.each([
    ['2018-02-20', ['a']],
    ['2018-02-23', ['a']],
    ['2018-02-24', ['a', 'b']],
    [null, ['a', 'b']],
  ])('published on %s joins a text of 20 February that has one: %j', (published, expected) => {
    expect(merge({ a: '2018-02-20', b: published }, [dated, visit('b', null)])).toEqual(expected)
  })

  it('does not join what took place long before', () => {
    const texts = { a: '2018-03-20', b: '2018-03-20' }
    expect(merge(texts, [dated, visit('b', null)])).toEqual(['a', 'b'])
  })

  it('does not join what only texts of another week date', () => {
    const texts = { a: '2018-03-08', b: '2018-02-21' }
    expect(merge(texts, [dated, visit('b', null)])).toEqual(['a', 'b'])
  })

  it('does not join a date that is less precise than a few days', () => {
    const texts = { a: '2018-02-20', b: '2018-02-20' }
    expect(merge(texts, [visit('a', month), visit('b', null)])).toEqual(['a', 'b'])
  })

  it('joins nothing if two events fit, or the place conflicts', () => {
    const texts = { a: '2018-02-21', b: '2018-02-21', c: '2018-02-21' }
    const dayAfter = { ...day, start: '2018-02-21', end: '2018-02-21' }
    const other = visit('c', dayAfter)
    expect(merge(texts, [dated, other, visit('b', null)])).toEqual(['a', 'c', 'b'])
    const [inMuscat, inDoha] = [{ place: 'Muscat' }, { place: 'Doha' }]
    const placed = visit('a', day, inMuscat)
    expect(merge(texts, [placed, visit('b', null, inDoha)])).toEqual(['a', 'b'])
    expect(merge(texts, [placed, visit('b', null, inMuscat)])).toEqual(['a'])
  })

  it('joins another one of few days, and none of other days', () => {
    const events = ['a', 'b', 'c'].map((id) => visit(id, null))
    expect(merge({ a: '2018-02-20', b: '2018-02-23', c: '2018-02-24' }, events)).toEqual(['a', 'c'])
    expect(merge({ a: '2015-02-20', b: '2018-02-20', c: null }, events)).toEqual(['a', 'b', 'c'])
  })
})
