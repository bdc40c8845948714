import { describe, expect, it } from 'vitest'
import { countDay, type DatedRow, Dates } from '../../src/store/dates.ts'
import type { Table } from '../../src/store/table.ts'

const rows: (readonly [start: string, end: string] | null)[] = [
  ['2018-02-20', '2018-02-20'],
  ['2017-12-31', '2018-01-01'],
  null,
  ['2010-01-01', '2019-12-31'],
  ['2010-01-01', '2020-01-01'],
  ['1900-01-01', '1999-12-31'],
]
const table = {
  size: rows.length,
  row: (position: number) => {
    const [start, end] = rows[position] ?? []
    return { id: String(position), date: start && end ? { start, end } : null }
  },
} as unknown as Table<DatedRow, unknown>
const near = (from: string, to = from) => [...new Dates(table).near(countDay(from), countDay(to))]

describe('the dates of a table', () => {
  it('are numbers that are ordered as the days are', () => {
    const { starts, ends } = new Dates(table)
    expect([...starts]).toEqual([20180220, 20171231, 0, 20100101, 20100101, 19000101])
    expect([...ends]).toEqual([20180220, 20180101, 0, 20191231, 20200101, 19991231])
  })

  it('that may be near a day are those with a day in its month, and all of more than ten years', () => {
    expect(near('2018-02-01')).toEqual([0, 3, 4, 5])
    expect(near('2018-01-31')).toEqual([1, 3, 4, 5])
    expect(near('2017-12-01')).toEqual([1, 3, 4, 5])
    expect(near('2017-11-30')).toEqual([3, 4, 5])
    expect(near('2009-12-31')).toEqual([4, 5])
    expect(near('2020-01-01')).toEqual([4, 5])
    expect(near('2018-01-15', '2018-03-01')).toEqual([0, 1, 3, 4, 5])
    expect(near('0000-01-01', '9999-12-31')).toEqual([0, 1, 3, 4, 5])
  })
})
