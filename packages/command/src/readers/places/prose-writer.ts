import type { PlacedText } from './file-places.ts'
import { type Piece, PiecePlaces, type PlacedPiece } from './pieces.ts'

const parts =
  /[\t\n\f\r \u00A0\u2007\u202F]+|[\u00AD\u200B\u2060\uFEFF]+|[^\t\n\f\r \u00A0\u2007\u202F\u00AD\u200B\u2060\uFEFF]+/g
const space = /^[\t\n\f\r \u00A0\u2007\u202F]/
const invisible = /^[\u00AD\u200B\u2060\uFEFF]/

/**
 * Writes prose: white space is one space, invisible characters such as soft hyphens are left out, paragraphs have a blank
 * line between them. It keeps where each word comes from.
 */
export class ProseWriter {
  #text = ''
  readonly #pieces: PlacedPiece[] = []
  #space: Pick<Piece, 'from' | 'to'> | undefined
  #break = ''

  /** End the paragraph. */
  endParagraph(): void {
    this.#break = '\n\n'
    this.#space = undefined
  }

  /** End the line; twice ends the paragraph. */
  endLine(): void {
    if (this.#text === '') return
    this.#break = this.#break === '' ? '\n' : '\n\n'
    this.#space = undefined
  }

  write(pieces: readonly Piece[]): void {
    for (const { text, from, to, isExact } of pieces)
      for (const { 0: words, index } of text.matchAll(parts)) {
        const place = isExact
          ? { from: from + index, to: from + index + words.length }
          : { from, to }
        if (space.test(words)) this.#space ??= place
        else if (!invisible.test(words)) this.#writeWords({ text: words, ...place, isExact })
      }
  }

  end(): PlacedText {
    return { text: this.#text, map: new PiecePlaces(this.#pieces) }
  }

  #writeWords(piece: Piece): void {
    if (this.#text !== '') {
      if (this.#break !== '') this.#text += this.#break
      else if (this.#space) this.#add({ text: ' ', ...this.#space, isExact: false })
    }
    this.#space = undefined
    this.#break = ''
    this.#add(piece)
  }

  #add({ text, from, to, isExact }: Piece): void {
    const start = this.#text.length
    this.#text += text
    const last = this.#pieces.at(-1)
    if (last?.isExact && isExact && last.to === from && last.end === start) {
      last.to = to
      last.end = this.#text.length
    } else this.#pieces.push({ start, end: this.#text.length, from, to, isExact })
  }
}
