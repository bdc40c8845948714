import type { Span } from '@onrecord/schema'

/** A non-blank line, trimmed. */
export interface Line extends Span {
  text: string
  /** Whether it ends a paragraph: a blank line or the end of the text follows. */
  last: boolean
}

/** The non-blank lines between two offsets of a text, in order. */
export function* readLines(text: string, from: number, to: number): Generator<Line> {
  let pending: Line | undefined
  const line = /[^\r\n]*(?:\r\n|\r|\n|$)/y
  for (let start = from; start < to; ) {
    line.lastIndex = start
    line.test(text)
    const end = Math.min(line.lastIndex, to)
    const value = text.slice(start, end)
    const trimmed = value.trim()
    if (trimmed === '') {
      if (pending) pending.last = true
    } else {
      if (pending) yield pending
      const first = start + value.indexOf(trimmed)
      pending = { start: first, end: first + trimmed.length, text: trimmed, last: false }
    }
    start = end
  }
  if (pending) yield { ...pending, last: true }
}
