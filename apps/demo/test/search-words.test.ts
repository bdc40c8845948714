import { expect, test } from 'vitest'
import { indexWords, readTerms } from '../src/search-words.ts'

const texts = ['Sergey Lavrov says', 'Emmanuel Macron à Évian', 'Pakistan’s ISI', 'constructor']
const search = indexWords(texts, (text) => [text])
const find = (query: string): readonly string[] => search(readTerms(query))

test('finds words by their beginning, in any order, whatever their case', () => {
  expect(find('LAV')).toEqual(['Sergey Lavrov says'])
  expect(find('lavrov sergey')).toEqual(['Sergey Lavrov says'])
  expect(find('avrov')).toEqual([])
})

test('finds words without their accents, and with them', () => {
  expect(find('evian')).toEqual(['Emmanuel Macron à Évian'])
  expect(find('Évian')).toEqual(['Emmanuel Macron à Évian'])
})

test('takes punctuation for space', () => {
  expect(find('pakistan')).toEqual(['Pakistan’s ISI'])
  expect(find('  (ISI). ')).toEqual(['Pakistan’s ISI'])
})

test('wants all terms, and finds all without any', () => {
  expect(find('lavrov isi')).toEqual([])
  expect(find(' … ')).toEqual(texts)
})

test('finds words that are names of properties', () => {
  expect(find('constructor')).toEqual(['constructor'])
  expect(find('__proto__')).toEqual([])
})
