import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, daysOfWeek, shiftDay, weekdayOf, weekOf } from '../src/index.ts'

describe('the week of a day', () => {
  it.each([
    ['2018-03-01', '2018-W09'],
    ['2018-12-30', '2018-W52'],
    ['2018-12-31', '2019-W01'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2018-02', undefined],
    ['9999-12-31', '9999-W52'],
    ['0000-01-01', undefined],
  ])('of %s is %s', (day, week) => {
    expect(weekOf(day)).toBe(week)
  })
})

describe('the days of a week', () => {
  it.each([
    ['2018-W09', '2018-02-26', '2018-03-04'],
    ['2018-W01', '2018-01-01', '2018-01-07'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2019-W01', '2018-12-31', '2019-01-06'],
  ])('%s are from %s to %s', (week, start, end) => {
    expect(daysOfWeek(week)).toEqual({ start, end })
  })

  it.each(['', '2018', '2018-W00', '2018-W53', '2020-W54', '2018-Wxx', '9999-W53'])(
    'are undefined of %j',
    (week) => {
      expect(daysOfWeek(week)).toBeUndefined()
    },
  )

  it('are seven from a Monday, and all of that week', () => {
    const days = fc.integer({ min: 10, max: 3_000_000 }).map((n) => shiftDay('0000-01-01', n) ?? '')
    fc.assert(
      fc.property(days, (day) => {
        const { start = '', end = '' } = daysOfWeek(weekOf(day) ?? '') ?? {}
        expect(start <= day && day <= end).toBe(true)
        expect([weekdayOf(start), daysBetween(start, end)]).toEqual([1, 6])
      }),
    )
  })
})
