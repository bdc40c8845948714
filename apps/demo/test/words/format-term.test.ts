import { expect, it } from 'vitest'
import { formatTerm } from '../../src/words/format-term.ts'

it.each([
  ['2013-05-01', '2017-06-30', '2013 to 2017'],
  ['2013-05-01', '2013-06-30', '2013'],
  ['2004-03-09', undefined, 'since 2004'],
  [undefined, '2017-06-30', 'until 2017'],
  [undefined, undefined, ''],
])('writes %s and %s', (from, to, words) => {
  expect(formatTerm(from, to)).toBe(words)
})
