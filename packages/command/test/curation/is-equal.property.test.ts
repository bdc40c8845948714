import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isEqual } from '../../src/curation/is-equal.ts'

const value = fc.jsonValue({ maxDepth: 3, noUnicodeString: false } as object)

it('agrees with Node on JSON values', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(isEqual(a, b)).toBe(isDeepStrictEqual(a, b))
      expect(isEqual(a, JSON.parse(JSON.stringify(a)))).toBe(true)
    }),
  )
})

it('takes a key without a value for none, and a list for no object', () => {
  expect(isEqual({ a: 1, b: undefined }, { a: 1 })).toBe(true)
  expect(isEqual({ a: undefined }, { b: undefined })).toBe(true)
  expect(isEqual({ a: null }, {})).toBe(false)
  expect(isEqual([], {})).toBe(false)
  expect(isEqual({ toString: 1 }, {})).toBe(false)
})
