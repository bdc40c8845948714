import { describe, expect, it } from 'vitest'
import { open } from '../../src/open.ts'
import { makeBulletin } from '../support/bulletin.ts'

const builtIn = new Set<object | null>([null, Object.prototype, Array.prototype])

/** All objects that a program can reach from a value, by their own fields and getters and those of their classes. */
function listReachable(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null || found.has(value)) return found
  found.add(value)
  for (let owner = value; !builtIn.has(owner); owner = Object.getPrototypeOf(owner))
    for (const key of Reflect.ownKeys(owner)) listReachable(read(value, key), found)
  return found
}

function read(value: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(value, key)
  } catch {
    return undefined
  }
}

describe('a dataset', () => {
  it.each(['actors', 'quotes', 'events'] as const)(
    'has no index of %s that can be emptied',
    (name) => {
      const dataset = open(makeBulletin())
      const { [name]: query } = dataset
      const before = [query.count(), query.toArray().map(({ id }) => id), String(query)]
      const objects = listReachable(query)
      for (const object of objects) {
        expect(object instanceof Map || object instanceof Set || ArrayBuffer.isView(object)).toBe(
          false,
        )
        if (Array.isArray(object)) expect(Object.isFrozen(object)).toBe(true)
      }
      for (const field of ['indexes', 'table', 'plan', 'size'])
        expect(() => Object.assign(query, { [field]: new Map() })).toThrow(TypeError)
      expect(() => Object.defineProperty(query, 'count', { value: () => 0 })).toThrow(TypeError)
      expect([query.count(), query.toArray().map(({ id }) => id), String(query)]).toEqual(before)
      expect(Object.isFrozen(dataset)).toBe(true)
    },
  )

  it('freezes records below where they were frozen already', () => {
    const records = makeBulletin()
    for (const table of [records.actors, records.quotes, records.events, records.sources])
      for (const record of table) Object.freeze(record)
    const { actors, quotes, events, sources } = open(records)
    const [actor] = records.actors
    expect(actors.get('ada-quill').affiliationsOn('2016')).toHaveLength(1)
    expect(() => actor?.affiliations.pop()).toThrow(TypeError)
    expect(() => Object.assign(actor?.affiliations[0] ?? {}, { role: 'spy' })).toThrow(TypeError)
    for (const table of [actors, quotes, events, sources])
      for (const record of table) expect(String(record)).not.toBe('')
    for (const table of [records.actors, records.quotes, records.events, records.sources])
      for (const object of table.flatMap((record) => [...listReachable(record)]))
        expect([object, Object.isFrozen(object)]).toEqual([object, true])
  })

  it.each(['actors', 'quotes', 'events', 'sources'] as const)(
    'refuses two %s with one id',
    (name) => {
      const records = makeBulletin()
      const [first] = records[name]
      const other = { ...first, evidence: [] }
      const twice = { ...records, [name]: [...records[name], other] } as typeof records
      expect(() => open(twice)[name as 'actors'].map(({ id }) => id)).toThrow(RangeError)
      expect(() => open(twice)).toThrow(first?.id)
    },
  )
})

describe('affiliations', () => {
  const quill = open(makeBulletin()).actors.get('ada-quill')

  it.each([
    ['2016', 1],
    ['2017', 1],
    ['2018', 0],
    ['2015', 0],
    ['2017-06', 1],
    ['2017-07', 0],
    ['2017-06-30', 1],
    ['2017-07-01', 0],
  ])('on %s: %i', (period, count) => {
    expect(quill.affiliationsOn(period)).toHaveLength(count)
  })

  it.each(['junk', '', '18', '2018-13', '2018-02-30', '2018-02-01T12:00'])(
    'not on "%s"',
    (period) => {
      expect(() => quill.affiliationsOn(period)).toThrow(
        new RangeError(`Unexpected period "${period}", expected 2018, 2018-02 or 2018-02-20`),
      )
    },
  )
})

describe('a period', () => {
  const { quotes, events } = open(makeBulletin())

  it.each([
    ['2018', '2016'],
    ['2018-03', '2018-02-28'],
    ['2018-03-02', '2018-03-01'],
  ])('from %s to %s has its bounds the wrong way round', (from, to) => {
    for (const query of [quotes, events])
      expect(() => query.between(from, to)).toThrow('expected the earlier one first')
  })

  it('from a day to the year of that day has them in order', () => {
    expect(events.between('2018-03-01', '2018').count()).toBe(
      events.between('2018-03-01', '2018-12-31').count(),
    )
  })
})
