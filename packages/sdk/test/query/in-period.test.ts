import { describe, expect, it } from 'vitest'
import { open } from '../../src/open.ts'
import { dating, makeBulletin, makeQuote } from '../support/bulletin.ts'

const { quotes } = open({
  ...makeBulletin(),
  events: [],
  quotes: [
    makeQuote({ id: 'eve', date: dating('2018-02-19') }),
    makeQuote({ id: 'day', date: dating('2018-02-20') }),
    makeQuote({ id: 'next', date: dating('2018-02-21') }),
    makeQuote({ id: 'month', date: dating('2018-02-01', '2018-02-28', 'month') }),
    makeQuote({ id: 'turn', date: dating('2017-12-31', '2018-01-01', 'range') }),
    makeQuote({ id: 'decade', date: dating('2010-01-01', '2019-12-31', 'decade') }),
    makeQuote({ id: 'century', date: dating('1900-01-01', '1999-12-31', 'range') }),
    makeQuote({ id: 'undated', date: null }),
  ],
})
const ids = (items: Iterable<{ id: string }>) => Array.from(items, ({ id }) => id)

describe('records by their dates', () => {
  it('on a day', () => {
    expect(ids(quotes.on('2018-02-20'))).toEqual(['day', 'month', 'decade'])
    expect(ids(quotes.on('2018-02-20', 'within'))).toEqual(['day'])
    expect(() => quotes.on('2018-02')).toThrow('Unexpected day "2018-02", expected 2018-02-20')
    expect(() => quotes.on('2018')).toThrow(RangeError)
  })

  it('in a month or a year', () => {
    expect(ids(quotes.in('2018-02'))).toEqual(['eve', 'day', 'next', 'month', 'decade'])
    expect(ids(quotes.in('2018-02', 'within'))).toEqual(['eve', 'day', 'next', 'month'])
    expect(ids(quotes.in('2017'))).toEqual(['turn', 'decade'])
    expect(ids(quotes.in('2016', 'overlap'))).toEqual(['decade'])
    expect(ids(quotes.in('1950'))).toEqual(['century'])
  })

  it('between two days, both inclusive', () => {
    expect(ids(quotes.between('2018-02-19', '2018-02-20', 'within'))).toEqual(['eve', 'day'])
    expect(ids(quotes.between('1999-12-31', '2010-01-01'))).toEqual(['decade', 'century'])
    expect(ids(quotes.between('2000', '2009'))).toEqual([])
  })

  it('before a day', () => {
    expect(ids(quotes.before('2018-02-20'))).toEqual(['eve', 'month', 'turn', 'decade', 'century'])
    expect(ids(quotes.before('2018-02-20', 'within'))).toEqual(['eve', 'turn', 'century'])
  })

  it('after a day', () => {
    expect(ids(quotes.after('2018-02-20'))).toEqual(['next', 'month', 'decade'])
    expect(ids(quotes.after('2018-02-20', 'within'))).toEqual(['next'])
    expect(ids(quotes.after('2018-02'))).toEqual(['decade'])
  })

  it('with a date and without', () => {
    expect(quotes.dated().count()).toBe(7)
    expect(ids(quotes.undated())).toEqual(['undated'])
    expect(ids(quotes.dated().undated())).toEqual([])
  })

  it('refuses another match', () => {
    expect(() => quotes.in('2018', 'inside' as never)).toThrow(/^Unexpected match "inside"/)
  })
})
