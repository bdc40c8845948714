import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSorted } from '../src/find-sorted.ts'

describe('findSorted', () => {
  it('finds what is there, and nothing else', () => {
    const numbers = fc.uniqueArray(fc.nat(1000))
    fc.assert(
      fc.property(numbers, fc.nat(1000), (unsorted, wanted) => {
        const sorted = Uint32Array.from(unsorted).sort()
        const place = sorted.indexOf(wanted)
        expect(findSorted(sorted, wanted)).toBe(place < 0 ? undefined : place)
      }),
    )
  })
})
