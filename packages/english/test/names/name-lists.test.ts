import { describe, expect, it } from 'vitest'
import { NameTable, nameLists, writeNameTable } from '../../src/names/name-lists.ts'

function makeTable(entries: Partial<Record<(typeof nameLists)[number], string[]>>): NameTable {
  const lists = nameLists.map((list) => (entries[list] ?? []).map((name) => name.split(' ')))
  return new NameTable(writeNameTable(lists))
}

const first = (list: (typeof nameLists)[number]) => 1 << (2 * nameLists.indexOf(list))
const next = (list: (typeof nameLists)[number]) => first(list) << 1

describe('NameTable', () => {
  const table = makeTable({
    cities: ['Tal', 'Tal Barda', '__proto__'],
    organizations: ['Tal Barda Union Bank'],
    'person-titles': ['Minister'],
  })

  it('marks the first token of the longest entry of each list, and those that follow', () => {
    expect(table.match(['The', 'Tal', 'Barda', 'Union', 'Bank', 'Tal'])).toEqual([
      0,
      first('cities') | first('organizations'),
      next('cities') | next('organizations'),
      next('organizations'),
      next('organizations'),
      first('cities'),
    ])
  })

  it('knows no entry by its beginning', () => {
    expect(table.match(['Tal', 'Barda', 'Union'])).toEqual([first('cities'), next('cities'), 0])
  })

  it('knows titles in lower case, and other words only with a capital', () => {
    expect(table.match(['minister', 'tal', 'MINISTER', 'TAL'])).toEqual([
      first('person-titles'),
      0,
      first('person-titles'),
      first('cities'),
    ])
  })

  it('takes words for keys that objects have of their own', () => {
    expect(table.match(['Constructor', '__proto__'])).toEqual([0, first('cities')])
  })
})
