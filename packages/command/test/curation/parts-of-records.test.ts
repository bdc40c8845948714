import { describe, expect, it } from 'vitest'
import { actors, at, curateRecords as curate } from '../support/curate-records.ts'
import { makeQuote } from '../support/make-records.ts'

const because = { reason: 'A test.' }
const correct = (correction: object) => `  - ${JSON.stringify({ ...correction, ...because })}\n`
const road = makeQuote('road', { evidence: [at('harbor', 'The road is open')] })
const boats = makeQuote('boats', { evidence: [at('harbor', 'the boats were late')] })
const byId = <Item extends { id: string }>(items: readonly Item[], id: string) =>
  items.find((item) => item.id === id)

describe('records that are merged', () => {
  const merge = (others: unknown[], quotes = [road, boats]) =>
    curate({ quotes: correct({ merge: others, into: 'road' }) }, { quotes, events: [] })

  it('are those that are there; the others are reported', () => {
    const { quotes, unused, redirected } = merge(['gone', 'boats'])
    expect(quotes.map(({ id }) => id)).toEqual(['road'])
    expect(redirected.quote).toEqual({ boats: 'road' })
    expect(unused).toEqual(['curation/quotes.yml:2: No quote "gone" any more'])
  })

  it('may not be named by words of several', () => {
    const twin = { ...boats, id: 'twin' }
    expect(() => merge([{ source: 'harbor', words: 'boats' }], [road, boats, twin])).toThrow(
      'Unexpected words of several quotes, expected one of the ids "boats", "twin"',
    )
  })

  it('have the values of the first that has any', () => {
    const { text, ...bare } = { ...road, cue: null, speakerText: null, speakerKind: null }
    const given = { ...boats, place: 'Sur', gloss: 'They wait.' }
    expect(merge(['boats'], [bare, given]).quotes[0]).toMatchObject({
      ...{ text: 'The road is open', cue: boats.cue, place: 'Sur', gloss: 'They wait.' },
      ...{ speakerText: 'Quill', speakerKind: 'person' },
    })
    const own = { ...road, place: 'Muscat', gloss: 'It is open.' }
    const shouted = { ...given, cue: { ...road.cue, lemma: 'shout' } } as typeof road
    expect(merge(['boats'], [own, shouted]).quotes[0]).toMatchObject({
      ...{ place: 'Muscat', gloss: 'It is open.', cue: road.cue },
    })
    const [plain] = merge(['boats']).quotes
    for (const field of ['place', 'gloss']) expect(plain).not.toHaveProperty(field)
  })
})

describe('a record that is split', () => {
  const split = (...into: object[]) => curate({ actors: correct({ split: 'ada-quill', into }) })

  it('leaves its offices to the part that has their evidence', () => {
    const { actors: found } = split({ id: 'envoy', evidence: { source: 'harbor' } })
    expect(byId(found, 'envoy')?.affiliations).toEqual(actors[0]?.affiliations)
    expect(byId(found, 'ada-quill')?.affiliations).toEqual([])
    const letters = split({ id: 'writer', evidence: { source: 'letter' } }).actors
    expect(byId(letters, 'writer')?.affiliations).toEqual([])
    expect(byId(letters, 'ada-quill')?.affiliations).toEqual(actors[0]?.affiliations)
  })

  it('has the parts that are there; the others are reported', () => {
    const { actors: found, unused } = split(
      {
        id: 'nobody',
        evidence: [
          { source: 'harbor', words: 'boats' },
          { source: 'letter', words: 'boats' },
        ],
      },
      { id: 'writer', evidence: { source: 'letter' } },
    )
    expect(found.map(({ id }) => id)).toEqual(['ada-quill', 'oman', 'tom-barda', 'writer'])
    expect(unused).toEqual([
      'curation/actors.yml:2: No evidence any more of the actor "ada-quill" in this part of harbor, letter',
    ])
  })

  it('is as it was where no part is there', () => {
    const evidence = { source: 'harbor', words: 'boats' }
    const { actors: found, unused } = split({ id: 'nobody', evidence })
    expect(byId(found, 'ada-quill')).toBe(actors[0])
    expect(unused[1]).toBe('curation/actors.yml:2: Changes nothing any more of "ada-quill"')
  })

  it('may not be by a source that is gone', () => {
    const { unused } = split({ id: 'nobody', evidence: { source: 'pier' } })
    expect(unused).toEqual(['curation/actors.yml:2: No source "pier" any more'])
  })

  it('is the first of its parts to those that name it, where nothing is left', () => {
    const found = split(
      { id: 'one', evidence: [{ source: 'harbor', words: 'Ada Quill' }] },
      { id: 'two', evidence: [{ source: 'harbor', words: 'Quill said' }, { source: 'letter' }] },
    )
    expect(found.redirected.actor).toEqual({ 'ada-quill': 'one' })
    expect(byId(found.quotes, 'late')?.addressees).toEqual(['two'])
    expect(byId(found.quotes, 'open')?.speaker).toBe('one')
  })
})
