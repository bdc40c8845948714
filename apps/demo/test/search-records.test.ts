import { expect, test } from 'vitest'
import { indexRecords } from '../src/search-records.ts'
import { fixture } from './fixture.ts'

const searchRecords = indexRecords(fixture)

function listFound(words: string, id?: string): readonly string[] {
  const actor = id === undefined ? null : fixture.actors.get(id)
  const { quotes, events, actors } = searchRecords({ words, actor })
  return [...quotes, ...events, ...actors].map((record) => record.id)
}

test('finds all without words', () => {
  expect(listFound('')).toEqual(['ada-berg-1', 'aid-1', 'norway', 'peru', 'chad', 'ada-berg'])
})

test.each([
  ['an alias', 'berg lund', ['ada-berg-1', 'ada-berg']],
  ['a name', 'norway', ['aid-1', 'norway', 'ada-berg']],
  ['words', 'salmon', ['ada-berg-1']],
  ['the words for a speaker', 'the envoy', ['ada-berg-1']],
  ['a cue', 'caution', ['ada-berg-1']],
  ['an attitude', 'warns', ['ada-berg-1']],
  ['a place', 'lima', ['ada-berg-1']],
  ['a date as it is shown', 'december 2015', ['ada-berg-1']],
  ['a date as it is kept', '2015-12', ['ada-berg-1']],
  ['an addressee or actor', 'chad', ['ada-berg-1', 'chad']],
  ['a type', 'AID', ['aid-1']],
  ['a mode', 'grant', ['aid-1']],
  ['a context', 'economic', ['aid-1']],
  ['a status', 'planned', ['aid-1']],
  ['a kind', 'state', ['norway', 'peru', 'chad']],
  ['a source', 'letter', ['ada-berg-1', 'aid-1']],
  ['nothing', 'penguin', []],
])('finds %s', (_, words, expected) => {
  expect(listFound(words)).toEqual(expected)
})

test('finds the records of an actor by its id, and the actors in them', () => {
  expect(listFound('Norway', 'norway')).toEqual(['aid-1', 'peru', 'ada-berg'])
  expect(listFound('Peru', 'peru')).toEqual(['ada-berg-1', 'aid-1', 'norway', 'chad', 'ada-berg'])
  expect(listFound('Chad', 'chad')).toEqual(['ada-berg-1', 'peru', 'ada-berg'])
})
