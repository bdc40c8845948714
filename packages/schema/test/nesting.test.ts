import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSpans, contains, crosses, dropCrossing, type Span } from '../src/index.ts'

const span = (start: number, end: number): Span => ({ start, end })
const spans = fc
  .array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 8 })), { maxLength: 8 })
  .map((pairs) => pairs.map(([start, length]) => span(start, start + length)).sort(compareSpans))
/** Spans that do not overlap, in order. */
const apart = fc
  .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 })), { maxLength: 5 })
  .map((pairs) => {
    let end = 0
    return pairs.map(([gap, length]) => {
      const start = end + gap
      end = start + length
      return span(start, end)
    })
  })

describe('spans without those that cross', () => {
  it('keep nested ones and ones that touch', () => {
    const given = [span(0, 10), span(0, 4), span(1, 2), span(4, 10), span(10, 12)]
    expect(dropCrossing(given, [])).toEqual(given)
  })

  it('keep the first of two that cross, and what comes after them', () => {
    expect(dropCrossing([span(0, 5), span(3, 8), span(4, 5), span(6, 9)], [])).toEqual([
      span(0, 5),
      span(4, 5),
      span(6, 9),
    ])
  })

  it('keep what lies within a fixed span or around it, and not what crosses one', () => {
    const given = [span(0, 3), span(1, 9), span(2, 4), span(5, 7), span(8, 10)]
    expect(dropCrossing(given, [span(2, 6), span(8, 9)])).toEqual([span(1, 9), span(2, 4)])
  })

  it('are those that a look at all pairs keeps', () => {
    fc.assert(
      fc.property(spans, apart, (given, fixed) => {
        const kept: Span[] = []
        for (const one of given)
          if (![...fixed, ...kept].some((other) => crosses(one, other))) kept.push(one)
        expect(dropCrossing(given, fixed)).toEqual(kept)
        for (const a of kept)
          for (const b of kept)
            expect(contains(a, b) || contains(b, a) || a.end <= b.start || b.end <= a.start).toBe(
              true,
            )
      }),
      { numRuns: 1000 },
    )
  })
})
