const newline = 0x0a

/** A line of the input, without its end. */
export interface Line {
  /** Counted from 1. */
  number: number
  /** Absent if it is longer than a line may be. */
  bytes?: Uint8Array
}

/**
 * Split at line feeds only, as JSON strings may contain other line separators. Of a line that is too long, what is beyond the limit
 * is dropped while it is read.
 *
 * @param longest
 *   The length of the longest line, in bytes.
 */
export async function* splitLines(
  input: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line> {
  const pending = new PendingLine(longest)
  for await (const chunk of input) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      pending.add(chunk.subarray(start, end))
      yield pending.take()
      start = end + 1
    }
    pending.add(chunk.subarray(start))
  }
  if (!pending.isEmpty) yield pending.take()
}

/** The line that is being read. */
class PendingLine {
  readonly #longest: number
  #pieces: Uint8Array[] = []
  #length = 0
  #number = 1

  constructor(longest: number) {
    this.#longest = longest
  }

  get isEmpty(): boolean {
    return this.#length === 0
  }

  add(piece: Uint8Array): void {
    this.#length += piece.length
    if (this.#length > this.#longest) this.#pieces = []
    else if (piece.length > 0) this.#pieces.push(piece)
  }

  /** Take the line, and begin the next one. */
  take(): Line {
    const line: Line = { number: this.#number++ }
    if (this.#length <= this.#longest) line.bytes = Buffer.concat(this.#pieces)
    this.#pieces = []
    this.#length = 0
    return line
  }
}
