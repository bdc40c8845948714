import type { Span } from '@onrecord/schema'

/** Leads from the offsets of a text to those of what it was read from. */
export interface FilePlaces {
  /** The smallest span there that covers the words of a span of the text, with the markup between them. */
  toFile: (span: Span) => Span
}

/** A text that was read from another, and where its words are there. */
export interface PlacedText {
  text: string
  map: FilePlaces
}

/** The places of a text that is a stretch of another. */
export const shiftPlaces = (offset: number): FilePlaces => ({
  toFile: ({ start, end }) => ({ start: start + offset, end: end + offset }),
})

/** The places of a text that was read from a text which was itself read from another. */
export const followPlaces = (inner: FilePlaces, outer: FilePlaces): FilePlaces => ({
  toFile: (span) => outer.toFile(inner.toFile(span)),
})
