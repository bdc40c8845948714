/** A place in a text: lines and columns count from 1, offsets are UTF-16 code units. */
interface Point {
  line: number
  column: number
  offset: number
}

/** Turns offsets into points with lines and columns. It goes through a text once, from one offset to a later one. */
export class Cursor {
  readonly #text: string
  #offset = 0
  #line = 1
  #lineStart = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The point at an offset, which is not before the last one that was asked for. */
  at(offset: number): Point {
    for (; this.#offset < offset; this.#offset++) {
      const code = this.#text.charCodeAt(this.#offset)
      const isLineEnd =
        code === 10 || (code === 13 && this.#text.charCodeAt(this.#offset + 1) !== 10)
      if (!isLineEnd) continue
      this.#line++
      this.#lineStart = this.#offset + 1
    }
    return { line: this.#line, column: offset - this.#lineStart + 1, offset }
  }
}
