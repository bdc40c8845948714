/** How many words are remembered. */
const mostRemembered = 1 << 13

/**
 * Lines in code unit order in one string, each with a key, a tab and a value. They are looked up by bisection, so that a
 * table of any size is ready as soon as its lines are counted.
 */
export class SortedTable {
  readonly #text: string
  /** Where each line starts, and after them the length of the text. */
  readonly #starts: Uint32Array
  /** The index of the first line that begins with each character of ASCII or one after it. */
  readonly #first: Uint32Array
  readonly #remembered = new Map<string, boolean>()

  /**
   * @param text
   *   The lines, in order, each with a line feed at its end.
   */
  constructor(text: string) {
    this.#text = text
    const starts = [0]
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
      starts.push(end + 1)
    this.#starts = Uint32Array.from(starts)
    this.#first = Uint32Array.from({ length: 129 }, (_, code) =>
      this.#bisect(String.fromCharCode(code), 0, this.size),
    )
  }

  get size(): number {
    return this.#starts.length - 1
  }

  /** The value of the line at an index. */
  value(index: number): string {
    const line = this.line(index)
    return line.slice(line.indexOf('\t') + 1)
  }

  /** The line at an index: its key, a tab and its value. */
  line(index: number): string {
    return this.#text.slice(this.#starts[index], (this.#starts[index + 1] ?? 1) - 1)
  }

  /** The index of the line with a key, or nothing. */
  find(key: string): number | undefined {
    const index = this.firstFrom(`${key}\t`)
    return this.beginsWith(index, `${key}\t`) ? index : undefined
  }

  /** Whether a key begins with a word, or is that word. Answers are remembered: words come again. */
  hasFirstWord(word: string): boolean {
    let isFirst = this.#remembered.get(word)
    if (isFirst !== undefined) return isFirst
    const line = this.firstFrom(`${word}\t`)
    isFirst = this.beginsWith(line, `${word}\t`) || this.beginsWith(line, `${word} `)
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear()
    this.#remembered.set(word, isFirst)
    return isFirst
  }

  /** The index of the first line that is not before some text, from some line on. */
  firstFrom(text: string, from = 0): number {
    const code = text.charCodeAt(0)
    const low = Math.max(from, this.#first[code] ?? 0)
    return this.#bisect(text, low, Math.max(low, this.#first[code + 1] ?? this.size))
  }

  #bisect(text: string, from: number, to: number): number {
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#isBefore(middle, text)) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether the line at an index begins with some text. */
  beginsWith(index: number, text: string): boolean {
    return index < this.size && this.#text.startsWith(text, this.#starts[index])
  }

  #isBefore(index: number, text: string): boolean {
    const start = this.#starts[index] ?? 0
    for (let offset = 0; offset < text.length; offset++) {
      const difference = this.#text.charCodeAt(start + offset) - text.charCodeAt(offset)
      if (difference !== 0) return difference < 0
    }
    return false
  }
}

/** Put lines in the order that a table asks for. */
export const sortLines = (lines: Iterable<string>): string =>
  [...lines]
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((line) => `${line}\n`)
    .join('')
