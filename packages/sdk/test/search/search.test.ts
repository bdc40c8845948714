import { describe, expect, it } from 'vitest'
import { actors, dataset, events, quotes } from '../../src/index.ts'
import { search } from '../../src/search.ts'

describe('search', () => {
  it('gives the records of the query, with the words to mark', () => {
    const { hits, total } = search(quotes, 'settlement talks')
    expect(total).toBeGreaterThan(0)
    for (const { record, matches } of hits) {
      expect(quotes.get(record.id)).toBe(record)
      for (const { text, spans } of matches)
        for (const { start, end } of spans)
          expect(text.slice(start, end)).toMatch(/^(?:settle|talk)/i)
    }
  })

  it('respects the conditions of a query', () => {
    const words = 'taliban'
    const all = search(quotes, words, { limit: 1000 }).hits
    const speaker = 'sergey-lavrov'
    const some = search(quotes.by(speaker), words, { limit: 1000 }).hits
    expect(some.length).toBeGreaterThan(0)
    expect(some).toEqual(all.filter(({ record }) => record.speaker?.id === speaker))
    expect(search(quotes.limit(0), words)).toEqual({ total: 0, hits: [] })
    expect(
      search(events.of('CONSULT'), 'russia').hits.every(({ record }) => record.type === 'CONSULT'),
    ).toBe(true)
    expect(search(actors.of('state'), 'russian').hits.map(({ record }) => record.id)).toEqual([
      'russia',
    ])
  })

  it('keeps its results through other searches, also one within a condition', () => {
    const first = search(quotes, 'taliban')
    const before = structuredClone(first.hits.map(({ score, matches }) => ({ score, matches })))
    const inner = quotes.filter(({ id }) =>
      search(quotes, 'talks', { limit: 1000 }).hits.some(({ record }) => record.id === id),
    )
    const both = search(inner, 'taliban', { limit: 1000 }).hits.map(({ record }) => record.id)
    const expected = search(quotes, 'taliban', { limit: 1000 }).hits.map(({ record }) => record.id)
    expect(both).toEqual(expected.filter((id) => inner.has(id)))
    expect(first.hits.map(({ score, matches }) => ({ score, matches }))).toEqual(before)
  })

  it('searches all of a dataset', () => {
    expect(search(dataset, 'sanctions', { limit: 3 })).toEqual({
      actors: search(actors, 'sanctions', { limit: 3 }),
      quotes: search(quotes, 'sanctions', { limit: 3 }),
      events: search(events, 'sanctions', { limit: 3 }),
    })
  })

  it('gives at most so many, of a total', () => {
    const { total, hits } = search(quotes, 'taliban', { limit: 2 })
    expect(hits).toHaveLength(2)
    expect(total).toBeGreaterThan(2)
    expect(search(quotes, 'taliban', { limit: 0 })).toEqual({ total, hits: [] })
    expect(search(quotes, 'taliban')).toEqual(search(quotes, 'taliban', { limit: 20 }))
  })

  it.each([-1, 1.5, Number.NaN, '3' as never])('refuses %j as a limit', (limit) =>
    expect(() => search(quotes, 'taliban', { limit })).toThrow(RangeError),
  )
})

describe('find', () => {
  it.each([
    ['the Taliban', 'taliban'],
    ['Foreign Minister Lavrov', 'sergey-lavrov'],
    ['Russian foreign minister', 'sergey-lavrov'],
    ['lavrow', 'sergey-lavrov'],
    ['President Ghani', 'ashraf-ghani'],
    ['Kremlin', 'russia'],
  ])('finds %s', (name, id) => expect(actors.find(name)[0]?.id).toBe(id))

  it('finds nobody by letters within a word', () => {
    expect(actors.find('Ghani').map(({ id }) => id)).toEqual(['ashraf-ghani'])
    expect(actors.find('stan')).toEqual([])
  })

  it('respects the conditions of a query', () => {
    expect(
      actors
        .of('armed-group')
        .find('Afghan')
        .map(({ id }) => id),
    ).toEqual(['taliban'])
    expect(actors.of('person').find('Taliban')).toEqual([])
  })
})
