import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SortedTable, sortLines } from '../../src/actors/sorted-table.ts'

const word = fc.stringMatching(/^[^\t\n]{1,12}$/)

it('finds every key and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), word, (keys, other) => {
      const table = new SortedTable(sortLines(keys.map((key) => `${key}\t${key.length}`)))
      expect(table.size).toBe(keys.length)
      for (const key of keys) {
        const line = table.find(key)
        expect(line).toBeDefined()
        expect(table.value(line ?? -1)).toBe(String(key.length))
      }
      expect(table.find(other) !== undefined).toBe(keys.includes(other))
    }),
  )
})

it('may be empty', () => {
  expect(new SortedTable('').find('Oman')).toBeUndefined()
})
