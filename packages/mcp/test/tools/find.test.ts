import { describe, expect, it } from 'vitest'
import { find } from '../../src/tools/find.ts'
import { call } from '../support/call.ts'

describe('find', () => {
  it('finds actors by office, with how much there is of them', async () => {
    const { actors, shown } = await call(find, { query: 'foreign minister of Oman' })
    expect(actors).toMatchObject({ total: 1, next: null })
    expect(actors?.items).toEqual([
      {
        ...{ id: 'ada-quill', kind: 'person', name: 'Ada Quill', aliases: [] },
        ...{ offices: ['foreign minister, Oman'], quotes: 1, events: 1 },
      },
    ])
    expect(shown).toContain('Ada Quill (person; foreign minister, Oman)\n  id ada-quill; 1 quote')
  })

  it('finds quotes and events by their words, and says which are no facts', async () => {
    const { quotes, events, shown } = await call(find, { query: 'ban' })
    expect(quotes?.items).toEqual([])
    expect(events?.items).toMatchObject([{ id: 'coerce-fcad924598', status: 'hypothetical' }])
    expect(shown).toContain('No quotes.')
    expect(shown).toContain('id coerce-fcad924598; hypothetical: no fact')
  })

  it('searches some kinds, in parts', async () => {
    const first = await call(find, { query: 'the', kinds: ['quotes'], limit: 1 })
    expect(Object.keys(first)).toEqual(['quotes', 'shown'])
    expect(first.quotes).toMatchObject({ next: 1 })
    const second = await call(find, { query: 'the', kinds: ['quotes'], limit: 1, offset: 1 })
    expect(second.quotes?.items[0]?.id).not.toBe(first.quotes?.items[0]?.id)
  })

  it('says what to do where it finds nothing', async () => {
    const { shown } = await call(find, { query: 'zebras' })
    expect(shown).toMatch(/^No actors\.\nNo quotes\.\nNo events\.\n.*try fewer/)
  })
})
