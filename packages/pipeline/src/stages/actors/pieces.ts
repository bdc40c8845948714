import type { Span } from '@onrecord/schema'

/** A run of letters and digits, or any other character that is no white space. */
export interface Piece extends Span {
  text: string
}

const piece = /[\p{L}\p{M}\p{N}]+|[^\s]/gu

/** Split a text into what names are compared by, with straight apostrophes: "U.S.’s" has six pieces. */
export function splitPieces(text: string, offset = 0): Piece[] {
  return Array.from(text.matchAll(piece), ({ 0: value, index }) => ({
    start: offset + index,
    end: offset + index + value.length,
    text: value === '’' ? "'" : value,
  }))
}
