import { describe, expect, it } from 'vitest'
import { FileText } from '../../src/readers/encoding/file-text.ts'
import { placeSpans } from '../../src/readers/place-spans.ts'
import { shiftPlaces } from '../../src/readers/places/file-places.ts'

const text = 'é🌊 sea'
/** A document that starts after the third character of its file. */
const document = {
  id: 'sea.txt',
  text,
  map: shiftPlaces(3),
  file: new FileText(`ü: ${text}`, 'utf-8'),
}
const record = {
  id: 'a',
  date: { start: '2018-03-01', end: '2018-03-31' },
  half: { start: 1 },
  other: { end: 1 },
  evidence: [{ source: 's', start: 4, end: 7, inner: { start: 0, end: 1 } }],
  none: null,
}
const placed = (place: object, inner: object) => ({
  ...record,
  evidence: [{ source: 's', ...place, inner }],
})

describe('the spans of a record', () => {
  it('are in the text as they are', () => {
    expect(placeSpans(record, document, 'text')).toBe(record)
  })

  it('in characters of the file', () => {
    expect(placeSpans(record, document, 'file')).toEqual(
      placed({ start: 7, end: 10 }, { start: 3, end: 4 }),
    )
  })

  it('in bytes of the file', () => {
    expect(placeSpans(record, document, 'bytes')).toEqual(
      placed({ start: 11, end: 14 }, { start: 4, end: 6 }),
    )
  })

  it('in code points of the text', () => {
    const { half, other, ...spans } = record
    expect(placeSpans(spans, document, 'code-points')).toEqual({
      ...spans,
      evidence: [{ source: 's', start: 3, end: 6, inner: { start: 0, end: 1 } }],
    })
    expect([half, other]).toEqual([{ start: 1 }, { end: 1 }])
  })

  it('in the pages of a file that has some', () => {
    const paged = { ...document, pages: [0, 4, 7] }
    expect(placeSpans(record, paged, 'file')).toEqual(
      placed({ page: 3, start: 0, end: 3 }, { page: 1, start: 3, end: 4 }),
    )
    expect(placeSpans({ start: 3, end: 5 }, paged, 'bytes')).toEqual({ page: 2, start: 2, end: 4 })
  })
})
