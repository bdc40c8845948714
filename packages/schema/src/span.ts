import type { Span } from './generated/records.ts'

/*
 * Spans are half-open intervals `[start, end)` of UTF-16 code units, `text.slice(start, end)`, as in the
 * TextPositionSelector of the W3C Web Annotation Data Model. A span is empty where `start` equals `end`: then it is a
 * position between two code units. It lies in every span that it touches, but overlaps none, as it has no code unit.
 */

/** Whether the inner span lies within the outer one, possibly up to its ends; every span contains itself. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one code unit. Spans that only touch, and empty spans, overlap nothing. */
export const overlaps = (a: Span, b: Span): boolean =>
  Math.max(a.start, b.start) < Math.min(a.end, b.end)

/** Whether two spans overlap and neither contains the other, so that they cannot be nested. */
export const crosses = (a: Span, b: Span): boolean =>
  overlaps(a, b) && !contains(a, b) && !contains(b, a)

/** The smallest span that contains all the given spans, in any order; undefined where there are none. */
export function cover(spans: readonly [Span, ...Span[]]): Span
export function cover(spans: readonly Span[]): Span | undefined
export function cover(spans: readonly Span[]): Span | undefined {
  const [first] = spans
  if (first === undefined) return undefined
  let { start, end } = first
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/**
 * Compare spans for `Array.prototype.sort`: by ascending start, and from the same start the longer first, so that a span
 * comes before those nested in it. 0 only where both ends are equal.
 */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/**
 * Find, by bisection, the first span that starts at or after an offset.
 *
 * @param spans
 *   Spans in ascending order of their starts; their ends do not matter.
 * @param offset
 *   In UTF-16 code units.
 * @returns
 *   The index of the span, or the length of the list where there is none.
 */
export function firstFrom(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
