import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  Day,
  daysBetween,
  firstDay,
  isDay,
  isPartialDay,
  lastDay,
  shiftDay,
  shiftMonth,
  weekdayOf,
} from '../src/index.ts'

const runs = { numRuns: 1000 }
const digits = (number: number, width: number) => String(number).padStart(width, '0')
const years = fc.nat(9999).map((year) => digits(year, 4))
const months = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${digits(month, 2)}`)
const days = months.chain((month) =>
  fc
    .integer({ min: 1, max: Number(lastDay(month)?.slice(8)) })
    .map((day) => `${month}-${digits(day, 2)}`),
)
const partialDays = fc.oneof(years, months, days)
/** Values that look like days, and of which few are. */
const looks = fc
  .tuple(fc.nat(9999), fc.nat(14), fc.nat(33))
  .map(([year, month, day]) => `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`)

/** The time of a day in universal time, from a second implementation of the calendar. */
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayLength = 86_400_000

describe('isDay', () => {
  it('agrees with the schema of a day', () => {
    fc.assert(
      fc.property(fc.oneof(looks, days, fc.string()), (value) => {
        expect(isDay(value)).toBe(Day.safeParse(value).success)
      }),
      runs,
    )
  })

  it.each(['2000-02-29', '2024-02-29', '1600-02-29', '0000-02-29', '0099-12-31', '9999-12-31'])(
    'accepts %s',
    (day) => {
      expect(isDay(day)).toBe(true)
    },
  )

  it.each([
    '1900-02-29',
    '2023-02-29',
    '2018-02-30',
    '2018-04-31',
    '2018-00-01',
    '2018-13-01',
    '2018-01-00',
    '2018-1-1',
    '2018-02',
    '2018',
    '20180220',
    '2018-02-20T00:00',
    '+2018-02-20',
    '2018-02-20\n',
    '',
  ])('refuses %j', (value) => {
    expect(isDay(value)).toBe(false)
  })
})

describe('isPartialDay', () => {
  it('accepts years, months and days', () => {
    fc.assert(
      fc.property(partialDays, (value) => isPartialDay(value)),
      runs,
    )
  })

  it.each([
    '',
    '99',
    'x2018',
    '2018x',
    'xxx2018-02',
    '2018-',
    '2018-2',
    '2018-00',
    '2018-13',
    '2018-02-30',
    'XXXX',
    '2018-W09',
  ])('refuses %j', (value) => {
    expect(isPartialDay(value)).toBe(false)
  })
})

describe('firstDay and lastDay', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['0007', '0007-01-01', '0007-12-31'],
    ['2018-01', '2018-01-01', '2018-01-31'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2018-03', '2018-03-01', '2018-03-31'],
    ['2018-04', '2018-04-01', '2018-04-30'],
    ['2018-05', '2018-05-01', '2018-05-31'],
    ['2018-06', '2018-06-01', '2018-06-30'],
    ['2018-07', '2018-07-01', '2018-07-31'],
    ['2018-08', '2018-08-01', '2018-08-31'],
    ['2018-09', '2018-09-01', '2018-09-30'],
    ['2018-10', '2018-10-01', '2018-10-31'],
    ['2018-11', '2018-11-01', '2018-11-30'],
    ['2018-12', '2018-12-01', '2018-12-31'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['0004-02', '0004-02-01', '0004-02-29'],
    ['0100-02', '0100-02-01', '0100-02-28'],
    ['2018-02-20', '2018-02-20', '2018-02-20'],
  ])('of %s are %s and %s', (value, first, last) => {
    expect(firstDay(value)).toBe(first)
    expect(lastDay(value)).toBe(last)
  })

  it('are days within the value, in order, and the ends of it', () => {
    fc.assert(
      fc.property(partialDays, (value) => {
        const [first = '', last = ''] = [firstDay(value), lastDay(value)]
        expect([isDay(first), isDay(last)]).toEqual([true, true])
        expect(first.startsWith(value) && last.startsWith(value)).toBe(true)
        expect(first <= last).toBe(true)
        expect(shiftDay(first, -1)?.startsWith(value)).not.toBe(true)
        expect(shiftDay(last, 1)?.startsWith(value)).not.toBe(true)
      }),
      runs,
    )
  })

  it('are undefined of anything else', () => {
    expect([firstDay('2018-02-30'), lastDay('2018-02-30'), lastDay('2018-13')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('shiftDay', () => {
  it.each([
    ['2018-03-08', 0, '2018-03-08'],
    ['2018-12-31', 1, '2019-01-01'],
    ['2018-03-01', -1, '2018-02-28'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['0100-01-01', -1, '0099-12-31'],
    ['0097-01-01', -1, '0096-12-31'],
    ['0096-12-31', 1, '0097-01-01'],
    ['0000-01-01', -1, undefined],
    ['9999-12-31', 1, undefined],
    ['2018-03-08', 99_999_999_999, undefined],
    ['2018-03-08', 0.5, undefined],
    ['2018-03-08', Number.NaN, undefined],
    ['2018-02-30', 1, undefined],
    ['2018-02', 1, undefined],
  ])('of %s by %d is %s', (day, count, expected) => {
    expect(shiftDay(day, count)).toBe(expected)
  })

  it('goes there and back, and never further than it is told', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800_000, max: 800_000 }), (day, count) => {
        const shifted = shiftDay(day, count)
        if (shifted === undefined) return
        expect(shiftDay(shifted, -count)).toBe(day)
        expect(daysBetween(day, shifted)).toBe(count)
        expect((timeOf(shifted) - timeOf(day)) / dayLength).toBe(count)
        expect(Math.sign(count)).toBe(shifted < day ? -1 : shifted > day ? 1 : 0)
      }),
      runs,
    )
  })
})

describe('shiftMonth', () => {
  it.each([
    ['2018-02', -2, '2017-12'],
    ['2018-12', 1, '2019-01'],
    ['0100-01', -1, '0099-12'],
    ['0000-01', -1, undefined],
    ['9999-12', 1, undefined],
    ['2018-02', 0.5, undefined],
    ['2018-13', 1, undefined],
    ['2018', 1, undefined],
  ])('of %s by %d is %s', (month, count, expected) => {
    expect(shiftMonth(month, count)).toBe(expected)
  })

  it('goes there and back', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -30_000, max: 30_000 }), (month, count) => {
        const shifted = shiftMonth(month, count)
        if (shifted !== undefined) expect(shiftMonth(shifted, -count)).toBe(month)
      }),
      runs,
    )
  })

  it('leads by one to the month of the day after the last', () => {
    fc.assert(
      fc.property(months, (month) => {
        expect(shiftMonth(month, 1)).toBe(shiftDay(lastDay(month) ?? '', 1)?.slice(0, 7))
      }),
      runs,
    )
  })
})

describe('daysBetween', () => {
  it('adds up', () => {
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        expect((daysBetween(a, b) ?? 0) + (daysBetween(b, c) ?? 0)).toBe(daysBetween(a, c))
      }),
      runs,
    )
  })

  it('is undefined of what is no day', () => {
    expect(daysBetween('2018-02-30', '2018-03-01')).toBeUndefined()
    expect(daysBetween('2018-03-01', '2018')).toBeUndefined()
  })
})

describe('weekdayOf', () => {
  it.each([
    ['2018-03-05', 1],
    ['2018-03-08', 4],
    ['2018-03-11', 7],
    ['2000-01-01', 6],
    ['0000-01-01', 6],
    ['2018-03', undefined],
  ])('of %s is %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday)
  })

  it('agrees with the calendar of the language', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(weekdayOf(day)).toBe(new Date(timeOf(day)).getUTCDay() || 7)
      }),
      runs,
    )
  })
})
