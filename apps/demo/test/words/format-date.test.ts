import type { Dating } from '@onrecord/sdk'
import { expect, test } from 'vitest'
import { formatDate } from '../../src/words/format-date.ts'

const cases: [start: string, end: string, precision: Dating['precision'], expected: string][] = [
  ['2018-02-20', '2018-02-20', 'day', '20 February 2018'],
  ['2015-12-01', '2015-12-31', 'month', 'December 2015'],
  ['2017-01-01', '2017-12-31', 'year', '2017'],
  ['1990-01-01', '1999-12-31', 'decade', '1990s'],
  ['2016-03-01', '2016-05-31', 'season', 'spring 2016'],
  ['2015-12-01', '2016-02-29', 'season', 'winter 2015–16'],
  ['1999-12-01', '2000-02-29', 'season', 'winter 1999–00'],
  ['2018-01-01', '2018-02-28', 'season', '1 January – 28 February 2018'],
  ['2018-02-19', '2018-02-22', 'range', '19–22 February 2018'],
  ['2018-02-28', '2018-03-03', 'range', '28 February – 3 March 2018'],
  ['2017-12-30', '2018-01-02', 'range', '30 December 2017 – 2 January 2018'],
  ['2018-02-19', '2018-02-19', 'range', '19 February 2018'],
]

test.each(cases)('%s to %s, a %s, is %s', (start, end, precision, expected) => {
  expect(formatDate({ start, end, precision, basis: 'explicit' })).toBe(expected)
})
