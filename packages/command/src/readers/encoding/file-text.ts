import type { Span } from '@onrecord/schema'

/** How many code units are between two known byte positions. */
const stride = 512

/** The text of a file, with a byte order mark if there is one, and where its characters are in bytes. */
export class FileText {
  /** The text, with a byte order mark if there is one. */
  readonly text: string
  /** The encoding that it was read in. */
  readonly encoding: string
  #known: number[] | undefined

  constructor(text: string, encoding: string) {
    this.text = text
    this.encoding = encoding
  }

  /** The bytes of a span of the text: positions in the file. */
  toBytes({ start, end }: Span): Span {
    return { start: this.#toByte(start), end: this.#toByte(end) }
  }

  #toByte(offset: number): number {
    if (this.encoding.startsWith('utf-16')) return 2 * offset
    if (this.encoding !== 'utf-8') return offset
    this.#known ??= countBytes(this.text)
    const index = Math.floor(offset / stride)
    let bytes = this.#known[index] ?? 0
    for (let at = index * stride; at < offset; at++) bytes += bytesOf(this.text.charCodeAt(at))
    return bytes
  }
}

function countBytes(text: string): number[] {
  const known = [0]
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    bytes += bytesOf(text.charCodeAt(at))
    if ((at + 1) % stride === 0) known.push(bytes)
  }
  return known
}

/** The bytes of a code unit in UTF-8; all four of a surrogate pair are counted with the first. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1
  if (unit < 0x800) return 2
  if (unit >= 0xd800 && unit < 0xdc00) return 4
  return unit >= 0xdc00 && unit < 0xe000 ? 0 : 3
}
