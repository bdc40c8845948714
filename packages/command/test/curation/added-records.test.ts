import { describe, expect, it } from 'vitest'
import { KnownPlace } from '../../src/curation/known-place.ts'
import { actors, at, curateRecords as curate } from '../support/curate-records.ts'

const because = { reason: 'A test.' }
const correct = (correction: object) => `  - ${JSON.stringify({ ...correction, ...because })}\n`

describe('an actor that is added where it is there', () => {
  const add = (words: string, rest: object = {}) =>
    curate({
      actors: correct({
        add: { id: 'oman', kind: 'state', name: 'Oman', ...rest },
        evidence: { source: 'harbor', words },
      }),
    })

  it('has the places and fields of both', () => {
    expect(add('Muscat', { aliases: ['Sultanate'] }).actors[1]).toEqual({
      ...actors[1],
      aliases: ['Sultanate'],
      evidence: [at('harbor', 'Muscat'), at('harbor', 'Oman')],
      curated: true,
    })
  })

  it('is nothing new where the sources give all of it', () => {
    const { actors: found, unused } = add('Oman')
    expect(found[1]).toBe(actors[1])
    expect(unused).toEqual([
      'curation/actors.yml:2: Changes nothing any more, the sources give the actor "oman"',
    ])
  })
})

it('an office is from a day, to a day or neither', () => {
  const days = [{ from: '2017-01-01' }, { to: '2018-01-01' }, {}]
  const offices = days.map((each) => ({
    ...{ actor: 'oman', role: 'envoy', ...each },
    evidence: { source: 'letter', words: 'We wait' },
  }))
  const { actors: found } = curate({
    actors: correct({ set: 'tom-barda', to: { affiliations: offices } }),
  })
  expect(found[2]?.affiliations).toStrictEqual(
    days.map((each) => ({
      actor: 'oman',
      role: 'envoy',
      ...each,
      evidence: [at('letter', 'We wait')],
    })),
  )
})

describe('a quote that is added', () => {
  const add = (...places: [source: string, words: string][]) =>
    curate(
      {
        quotes: correct({
          add: { kind: 'indirect', speaker: 'oman' },
          evidence: places.map(([source, words]) => ({ source, words })),
        }),
      },
      { quotes: [] },
    ).quotes[0]

  it('has an id of its words in the first source, and another one by other words', () => {
    const id = add(['harbor', 'the boats'])?.id
    expect(add(['harbor', 'the boats'], ['letter', 'We wait'])?.id).toBe(id)
    expect(add(['harbor', 'the boats'], ['harbor', 'were late'])?.id).not.toBe(id)
    expect(add(['harbor', 'The road'])?.id).not.toBe(id)
  })

  it.each([
    ['at its start', 'Oman again', ['oman']],
    ['at its end', 'Quill visited Oman', ['oman']],
    ['that are also named elsewhere', 'met Tom Barda in', ['tom-barda']],
    ['but not those whose names it cuts', 'is open,” Quill', []],
  ])('is about the actors %s', (_, words, about) => {
    expect(add(['harbor', words])?.about).toEqual(about)
  })

  it('is about the actors of all its places, each in its source', () => {
    expect(add(['letter', 'Tom Barda met'])?.about).toEqual(['tom-barda'])
    expect(add(['harbor', 'Oman again'], ['letter', 'Tom Barda met'])?.about).toEqual([
      'oman',
      'tom-barda',
    ])
  })
})

it('an event that is added has an id of its type and mode', () => {
  const add = (mode?: string) =>
    curate(
      {
        events: correct({
          add: {
            type: 'CONSULT',
            agents: ['oman'],
            recipients: ['tom-barda'],
            ...(mode && { mode }),
          },
          evidence: { source: 'harbor', words: 'met' },
        }),
      },
      { events: [] },
    ).events[0]?.id
  expect(new Set([add(), add('meet'), add('visit')]).size).toBe(3)
})

describe('a place that is known', () => {
  const place = { source: 'harbor', words: 'the road', start: 0, end: 8, exact: 'the road' }

  it('is where the words are, and which of them they are', () => {
    expect(KnownPlace.parse(place)).toEqual(place)
    expect(KnownPlace.parse({ ...place, start: 5, occurrence: 2 })).toMatchObject({ occurrence: 2 })
  })

  it.each([
    { ...place, occurrence: 0 },
    { ...place, start: -1 },
    { ...place, end: -1 },
    { ...place, start: 0.5 },
    { ...place, page: 1 },
    {},
  ])('is not %j', (value) => {
    expect(KnownPlace.safeParse(value).success).toBe(false)
  })
})
