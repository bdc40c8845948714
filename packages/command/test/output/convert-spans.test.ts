import { expect, it } from 'vitest'
import { convertSpans } from '../../src/output/convert-spans.ts'

it('counts the offsets of a record in code points, at any depth', () => {
  const text = '🌊a🌊b'
  const record = {
    id: 'start',
    text: { length: 6, start: 'a' },
    spans: [
      { start: 0, end: 2 },
      { start: 3, end: 6, inner: { start: 5, end: 6 } },
    ],
    end: 2,
    none: null,
    confidence: 3,
  }
  expect(convertSpans(record, text)).toEqual({
    id: 'start',
    text: { length: 6, start: 'a' },
    spans: [
      { start: 0, end: 1 },
      { start: 2, end: 4, inner: { start: 3, end: 4 } },
    ],
    end: 1,
    none: null,
    confidence: 3,
  })
  expect(record.spans[0]).toEqual({ start: 0, end: 2 })
})

it('leaves alone what has no offsets', () => {
  expect(convertSpans('start', '')).toBe('start')
  expect(convertSpans(null, '')).toBeNull()
  expect(convertSpans([1, [2]], '')).toEqual([1, [2]])
})
