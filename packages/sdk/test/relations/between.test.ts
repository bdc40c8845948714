import { describe, expect, it } from 'vitest'
import { open } from '../../src/open.ts'
import { relate } from '../../src/relations/between.ts'
import { dating, makeBulletin, makeEvent } from '../support/bulletin.ts'

const { actors, events } = open(makeBulletin())
const [oman, yemen] = [actors.get('oman'), actors.get('yemen')]
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('the relation between two actors', () => {
  it('has the events of themselves alone', () => {
    const relation = relate(events, oman, yemen)
    expect(relation.count).toBe(0)
    expect(relation.balance).toBeNull()
    expect(relation.notFacts).toEqual({ planned: 1, hypothetical: 0, negated: 0 })
    expect(relation.months).toEqual([])
  })

  it('counts those of officials on the days of their offices', () => {
    const relation = relate(events, oman, yemen, { including: 'officials' })
    expect(ids(relation.events)).toEqual(['accusation', 'meeting'])
    expect(relation).toMatchObject({ cooperation: 1, conflict: 1, balance: 0 })
  })

  it('tells both directions, and a mutual event in both', () => {
    const { directions } = relate(events, oman, yemen, { including: 'officials' })
    expect(directions.map(({ count }) => count)).toEqual([2, 1])
    const reversed = relate(events, yemen, oman, { including: 'officials' })
    expect(reversed.directions).toEqual([...directions].reverse())
  })

  it('counts by month what is in a month, and the rest apart', () => {
    const { months, outsideMonths } = relate(events, oman, yemen, { including: 'officials' })
    expect(months).toMatchObject([{ month: '2016-12', count: 1, conflict: 1, balance: -1 }])
    expect(outsideMonths.count).toBe(1)
  })

  it('keeps to a period, without what has no date', () => {
    const options = { including: 'officials', from: '2016-12', to: '2017' } as const
    expect(ids(relate(events, oman, yemen, options).events)).toEqual(['accusation'])
    expect(relate(events, oman, yemen, { from: '2017' }).notFacts.planned).toBe(0)
  })

  it('weighs quad classes', () => {
    const weights = { 'verbal-conflict': 3 }
    expect(relate(events, oman, yemen, { including: 'officials', weights }).balance).toBe(-0.5)
    expect(() => relate(events, oman, yemen, { weights: { 'verbal-conflict': -1 } })).toThrow(
      'Unexpected weight -1 of verbal-conflict, expected a number from 0',
    )
  })

  it('has no event that an actor directs at itself', () => {
    const both = { ...makeBulletin() }
    both.events = [makeEvent({ id: 'walk', agents: ['ada-quill'], recipients: ['ada-quill'] })]
    both.actors = both.actors.map((actor) =>
      actor.id === 'ada-quill'
        ? { ...actor, of: 'yemen', affiliations: actor.affiliations.slice(0, 1) }
        : actor,
    )
    const data = open(both)
    const pair = [data.actors.get('oman'), data.actors.get('yemen')] as const
    expect(relate(data.events, ...pair, { including: 'officials' }).count).toBe(0)
  })

  it('ends where bodies are parts of each other', () => {
    const records = makeBulletin()
    records.actors = records.actors.map((actor) =>
      actor.id === 'oman' ? { ...actor, of: 'omani-police' } : actor,
    )
    records.events = [makeEvent({ id: 'call', date: dating('2017-01-01') })]
    const data = open(records)
    const pair = [data.actors.get('omani-police'), data.actors.get('yemen')] as const
    expect(relate(data.events, ...pair, { including: 'officials' }).count).toBe(1)
  })

  it.each([
    [{ from: '2018', to: '2017' }, 'Unexpected period from "2018" to "2017"'],
    [{ from: '2018-13' }, 'Unexpected period "2018-13"'],
  ])('refuses %j', (options, message) => {
    expect(() => relate(events, oman, yemen, options)).toThrow(message)
  })

  it('refuses one actor twice', () => {
    expect(() => relate(events, oman, oman)).toThrow('"oman" with itself')
  })
})
