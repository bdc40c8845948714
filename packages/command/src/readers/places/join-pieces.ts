import type { PlacedText } from './file-places.ts'
import { type Piece, PiecePlaces, type PlacedPiece } from './pieces.ts'

/** Put pieces one after another. */
export function joinPieces(pieces: readonly Piece[]): PlacedText {
  const placed: PlacedPiece[] = []
  let text = ''
  for (const { text: words, from, to, isExact } of pieces) {
    placed.push({ start: text.length, end: text.length + words.length, from, to, isExact })
    text += words
  }
  return { text, map: new PiecePlaces(placed) }
}
