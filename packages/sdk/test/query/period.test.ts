import { describe, expect, it } from 'vitest'
import { isIn, overlaps, readPeriod, readPeriods } from '../../src/query/period.ts'

describe('a period', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-01', '2018-01-01', '2018-01-31'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['2018-02-28', '2018-02-28', '2018-02-28'],
    ['2018-12-31', '2018-12-31', '2018-12-31'],
    ['2018-04-01', '2018-04-01', '2018-04-01'],
  ])('%s is from %s to %s', (value, start, end) => {
    expect(readPeriod(value)).toEqual({ start, end })
  })

  it.each([
    '',
    '18',
    '12018',
    '2018-2',
    '2018-00',
    '2018-13',
    '2018-02-00',
    '2018-02-29',
    '2018-04-31',
    '2018-02-1',
    '2018-02-1x',
    '2018-02-x1',
    '2018-02-200',
    ' 2018',
    '2018 ',
    'x2018-02-20',
    '2018-02-20T10:00',
  ])('is not %j', (value) => {
    expect(() => readPeriod(value)).toThrow(
      new RangeError(`Unexpected period "${value}", expected 2018, 2018-02 or 2018-02-20`),
    )
  })
})

describe('two periods', () => {
  it('are from the first day of one to the last of the other', () => {
    expect(readPeriods('2017', '2018-02')).toEqual({ start: '2017-01-01', end: '2018-02-28' })
    expect(readPeriods('2018-02-20', '2018-02-20')).toEqual({
      start: '2018-02-20',
      end: '2018-02-20',
    })
    expect(readPeriods('2018-06', '2018')).toEqual({ start: '2018-06-01', end: '2018-12-31' })
  })

  it('are in order', () => {
    expect(() => readPeriods('2018-02-21', '2018-02-20')).toThrow(
      'Unexpected period from "2018-02-21" to "2018-02-20", expected the earlier one first',
    )
  })
})

const days = (start: number, end = start) => ({
  start: `2018-03-0${start}`,
  end: `2018-03-0${end}`,
})

describe('a date in the period from 3 to 5 March', () => {
  it.each([
    ['2', days(2), false, false],
    ['2 to 3', days(2, 3), true, false],
    ['3', days(3), true, true],
    ['3 to 5', days(3, 5), true, true],
    ['2 to 6', days(2, 6), true, false],
    ['5', days(5), true, true],
    ['5 to 6', days(5, 6), true, false],
    ['6', days(6), false, false],
  ])('%s', (_, date, shares, lies) => {
    expect(isIn(date, days(3, 5), 'overlap')).toBe(shares)
    expect(isIn(date, days(3, 5), 'within')).toBe(lies)
  })
})

describe('what holds from one day to another may hold in the period from 3 to 5 March', () => {
  it.each([
    ['always', {}, true],
    ['from 5 March', { from: days(5).start }, true],
    ['from 6 March', { from: days(6).start }, false],
    ['to 3 March', { to: days(3).start }, true],
    ['to 2 March', { to: days(2).start }, false],
    ['from 2 to 6 March', { from: days(2).start, to: days(6).start }, true],
    ['from 1 to 2 March', { from: days(1).start, to: days(2).start }, false],
    ['from 6 to 7 March', { from: days(6).start, to: days(7).start }, false],
  ])('%s', (_, office, expected) => {
    expect(overlaps(office, days(3, 5))).toBe(expected)
  })
})
