import { compareSpans, overlaps, type Span } from '@onrecord/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TakenSpans } from '../src/taken-spans.ts'

const span = (start: number, end: number): Span => ({ start, end })

describe('spans that are taken', () => {
  it('overlap what shares a code unit with one, and not what touches it', () => {
    const taken = new TakenSpans([span(2, 4), span(6, 8)])
    const asked = [
      span(0, 2),
      span(1, 3),
      span(3, 4),
      span(4, 6),
      span(5, 7),
      span(7, 9),
      span(8, 9),
    ]
    expect(asked.map((one) => taken.overlaps(one))).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
      false,
    ])
  })

  it('answer as a look at each does', () => {
    const pairs = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 8 })
    const apart = pairs.map((gaps) => {
      let end = 0
      return gaps.map(([gap, length]) => {
        const start = end + gap
        end = start + length
        return span(start, end)
      })
    })
    const asked = fc
      .array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 6 })))
      .map((items) =>
        items.map(([start, length]) => span(start, start + length)).sort(compareSpans),
      )
    fc.assert(
      fc.property(apart, asked, (spans, ones) => {
        const taken = new TakenSpans(spans)
        for (const one of ones)
          expect(taken.overlaps(one)).toBe(spans.some((other) => overlaps(one, other)))
      }),
    )
  })
})
