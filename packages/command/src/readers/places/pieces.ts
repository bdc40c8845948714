import { firstFrom, type Span } from '@onrecord/schema'
import type { FilePlaces } from './file-places.ts'

/** A stretch of a text, and the stretch of the file that it was read from. */
export interface Piece {
  text: string
  from: number
  to: number
  /** Whether both have the same characters. Otherwise the piece is a whole, such as a character reference. */
  isExact: boolean
}

/** A piece at its place in the text. */
export interface PlacedPiece extends Span {
  from: number
  to: number
  isExact: boolean
}

/** The places of a text that is made of pieces, in their order in the text. What is between them was not in the file. */
export class PiecePlaces implements FilePlaces {
  readonly #pieces: readonly PlacedPiece[]

  constructor(pieces: readonly PlacedPiece[]) {
    this.#pieces = pieces
  }

  toFile({ start, end }: Span): Span {
    let index = firstFrom(this.#pieces, start + 1) - 1
    const before = this.#pieces[index]
    if (before === undefined || before.end <= start) index++
    let [from, to] = [Number.POSITIVE_INFINITY, 0]
    for (
      let piece = this.#pieces[index];
      piece && piece.start < end;
      piece = this.#pieces[++index]
    ) {
      const { isExact } = piece
      from = Math.min(from, isExact ? piece.from + Math.max(0, start - piece.start) : piece.from)
      to = Math.max(to, isExact ? piece.to - Math.max(0, piece.end - end) : piece.to)
    }
    if (from <= to) return { start: from, end: to }
    const point = this.#toPoint(start)
    return { start: point, end: point }
  }

  /** The place of an offset between pieces, or within one. */
  #toPoint(offset: number): number {
    const piece = this.#pieces[firstFrom(this.#pieces, offset + 1) - 1]
    if (piece === undefined) return this.#pieces[0]?.from ?? 0
    return piece.isExact && offset < piece.end ? piece.from + offset - piece.start : piece.to
  }
}
