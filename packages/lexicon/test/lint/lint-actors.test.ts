import { describe, expect, it } from 'vitest'
import { type KeptActor, lintActors } from '../../src/lint/lint-actors.ts'

const make = (id: string, name: string, others: Partial<KeptActor> = {}): KeptActor => ({
  id,
  kind: 'person',
  name,
  place: 'data/actors/test.yml',
  aliases: [],
  people: [],
  seats: [],
  regions: [],
  offices: [],
  ...others,
})

const lint = (...actors: KeptActor[]) =>
  lintActors(actors, actors).map((line) => /\((.*)\)$/.exec(line)?.[1])
const oman = make('oman', 'Oman', { kind: 'state' })
const office = (from: string, to?: string) => ({
  offices: [{ of: 'oman', role: 'president', from, ...(to && { to }) }],
})

describe('the linters of actors', () => {
  it('find nothing in actors that are well', () => {
    expect(lint(oman, make('ada-quill', 'Ada Quill', office('2014')))).toEqual([])
  })

  it.each([
    ['id-used-twice', [make('a', 'A'), make('a', 'B')]],
    ['qid-used-twice', [make('a', 'A', { wikidata: 'Q1' }), make('b', 'B', { wikidata: 'Q1' })]],
    ['name-clash', [make('a', 'A'), make('b', 'B', { aliases: ['A'] })]],
    ['unknown-actor', [make('a', 'A', office('2014'))]],
    ['office-ends-before-it-begins', [oman, make('a', 'A', office('2014', '2012'))]],
    [
      'offices-overlap',
      [oman, make('a', 'A', office('2014', '2018')), make('b', 'B', office('2016'))],
    ],
  ])('find %s', (name, actors) => {
    expect(lint(...actors)).toEqual([name])
  })

  it('let an office change hands on a day, and namesakes with offices be', () => {
    const before = make('a', 'Ada Quill', office('2014', '2018-03'))
    const after = make('b', 'Ada Quill', office('2018-03'))
    expect(lint(oman, before, after)).toEqual([])
  })
})
