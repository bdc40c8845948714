import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareSpans,
  contains,
  cover,
  crosses,
  firstFrom,
  overlaps,
  type Span,
} from '../src/index.ts'

const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(20), fc.nat(6))
  .map(([start, length]) => ({ start, end: start + length }))

const check = (values: fc.Arbitrary<Span>[], law: (...spans: Span[]) => void) =>
  fc.assert(
    fc.property(fc.tuple(...values), (tuple) => law(...tuple)),
    { numRuns: 1000 },
  )
const two = [spans, spans]
const three = [spans, spans, spans]

/** The code units of a span. */
const unitsOf = ({ start, end }: Span): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index)

describe('contains', () => {
  it('is a partial order', () => {
    check(three, (a, b, c) => {
      expect(contains(a, a)).toBe(true)
      if (contains(a, b) && contains(b, a)) expect(a).toEqual(b)
      if (contains(a, b) && contains(b, c)) expect(contains(a, c)).toBe(true)
    })
  })

  it.each([
    ['its own ends', { start: 2, end: 5 }, true],
    ['an empty span at its start', { start: 2, end: 2 }, true],
    ['an empty span at its end', { start: 5, end: 5 }, true],
    ['what reaches out before it', { start: 1, end: 3 }, false],
    ['what reaches out after it', { start: 4, end: 6 }, false],
  ])('of %s', (_, inner, expected) => {
    expect(contains({ start: 2, end: 5 }, inner)).toBe(expected)
  })
})

describe('overlaps', () => {
  it('is to share a code unit', () => {
    check(two, (a, b) => {
      const isShared = unitsOf(a).some((unit) => unitsOf(b).includes(unit))
      expect(overlaps(a, b)).toBe(isShared)
    })
  })

  it('is symmetric, and holds of a span and itself unless it is empty', () => {
    check(two, (a, b) => {
      expect(overlaps(a, b)).toBe(overlaps(b, a))
      expect(overlaps(a, a)).toBe(a.start < a.end)
    })
  })

  it('holds of a span and those within it that are not empty', () => {
    check(two, (a, b) => {
      if (contains(a, b) && b.start < b.end) expect(overlaps(a, b)).toBe(true)
    })
  })

  it.each([
    ['spans that touch', { start: 0, end: 2 }, { start: 2, end: 4 }],
    ['an empty span within another', { start: 0, end: 4 }, { start: 2, end: 2 }],
    ['two equal empty spans', { start: 2, end: 2 }, { start: 2, end: 2 }],
  ])('does not hold of %s', (_, a, b) => {
    expect(overlaps(a, b)).toBe(false)
  })
})

describe('crosses', () => {
  it('is symmetric, and holds of no span and itself', () => {
    check(two, (a, b) => {
      expect(crosses(a, b)).toBe(crosses(b, a))
      expect(crosses(a, a)).toBe(false)
    })
  })

  it('is to share code units where each has one of its own', () => {
    check(two, (a, b) => {
      const [first, second] = [unitsOf(a), unitsOf(b)]
      const isCrossing =
        first.some((unit) => second.includes(unit)) &&
        first.some((unit) => !second.includes(unit)) &&
        second.some((unit) => !first.includes(unit))
      expect(crosses(a, b)).toBe(isCrossing)
    })
  })
})

describe('cover', () => {
  it('contains all, and lies in whatever contains all', () => {
    fc.assert(
      fc.property(fc.array(spans, { minLength: 1 }), spans, (parts, other) => {
        const whole = cover(parts)
        if (whole === undefined) throw new Error('Expected a span')
        expect(parts.every((part) => contains(whole, part))).toBe(true)
        if (parts.every((part) => contains(other, part))) expect(contains(other, whole)).toBe(true)
      }),
    )
  })

  it('does not depend on order, repetition or grouping', () => {
    check(three, (a, b, c) => {
      expect(cover([a, b, c])).toEqual(cover([c, b, a, a]))
      expect(cover([cover([a, b]), c])).toEqual(cover([a, cover([b, c])]))
    })
  })

  it('is undefined of nothing, and only a span', () => {
    expect(cover([])).toBeUndefined()
    const named = { start: 1, end: 2, name: 'Quill' }
    expect(cover([named])).toEqual({ start: 1, end: 2 })
  })
})

describe('compareSpans', () => {
  it('is a total order', () => {
    check(three, (a, b, c) => {
      expect(Math.sign(compareSpans(a, b)) + Math.sign(compareSpans(b, a))).toBe(0)
      if (compareSpans(a, b) === 0) expect(a).toEqual(b)
      if (compareSpans(a, b) <= 0 && compareSpans(b, c) <= 0)
        expect(compareSpans(a, c)).toBeLessThanOrEqual(0)
    })
  })

  it('puts a span before those within it that start with it', () => {
    expect(
      [
        { start: 3, end: 4 },
        { start: 1, end: 2 },
        { start: 1, end: 5 },
      ].sort(compareSpans),
    ).toEqual([
      { start: 1, end: 5 },
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ])
  })
})

describe('firstFrom', () => {
  it('finds what a search from the start finds', () => {
    fc.assert(
      fc.property(fc.array(spans), fc.integer({ min: -2, max: 30 }), (unordered, offset) => {
        const ordered = unordered.sort(compareSpans)
        const index = ordered.findIndex(({ start }) => start >= offset)
        expect(firstFrom(ordered, offset)).toBe(index < 0 ? ordered.length : index)
      }),
      { numRuns: 1000 },
    )
  })
})
