import type { Span } from '@onrecord/schema'

/** A run of letters and digits, or any other character that is no white space. */
export interface Piece extends Span {
  text: string
}

const piece = /[\p{L}\p{M}\p{N}]+|[^\s]/gu
const plain = /^[\0-\x7f]*$/

/** Split a text into the pieces by which names are compared: "U.S.’s" has six. */
export function splitPieces(text: string, offset = 0): Piece[] {
  const pieces: Piece[] = []
  for (const { 0: value, index } of text.matchAll(piece)) {
    const start = offset + index
    pieces.push({ start, end: start + value.length, text: foldPiece(value) })
  }
  return pieces
}

/** Without accents, and with a straight apostrophe and hyphen: "Erdoğan" is "Erdogan". */
export function foldPiece(value: string): string {
  if (plain.test(value)) return value
  if (/^[’‘ʼ]$/.test(value)) return "'"
  if (/^[‐‑–]$/.test(value)) return '-'
  return value.normalize('NFKD').replace(/\p{M}/gu, '')
}
