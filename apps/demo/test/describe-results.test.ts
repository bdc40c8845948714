import { expect, test } from 'vitest'
import { describeResults } from '../src/describe-results.ts'
import { indexRecords } from '../src/search-records.ts'
import { fixture } from './fixture.ts'

const searchRecords = indexRecords(fixture)

test.each([
  ['', '1 quote, 1 event and 4 actors in all.'],
  ['norway', '0 quotes, 1 event and 2 actors match “norway”.'],
  ['penguin', '0 quotes, 0 events and 0 actors match “penguin”.'],
])('says what “%s” finds', (words, expected) => {
  const search = { words, actor: null }
  expect(describeResults(search, searchRecords(search))).toBe(expected)
})

test('says what an actor has part in', () => {
  const search = { words: 'Norway', actor: fixture.actors.get('norway') }
  const expected = 'Norway: 0 quotes, 1 event and 2 related actors.'
  expect(describeResults(search, searchRecords(search))).toBe(expected)
})
