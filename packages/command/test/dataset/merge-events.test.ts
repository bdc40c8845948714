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

  it('gives the same whatever the order, and once more', () => {
    const events = [visit('a', month), visit('b', laterDay), visit('c', day), visit('d', null)]
    const merged = mergeEvents(events)
    expect(mergeEvents([...events].reverse())).toEqual(merged)
    expect(mergeEvents(merged)).toEqual(merged)
  })
})
