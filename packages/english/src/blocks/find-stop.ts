import { classify, upper } from '../tokens/character-classes.ts'
import type { Stop } from './gap.ts'
import { skipSpace } from './skip-space.ts'

const closing = new Set(`.!?…"'”’)]}»`)
const opening = new Set(`"'“‘([{«`)
/** A reference to a note, an ellipsis or an emoticon, which belong to the sentence before them. */
const trailer =
  /\s*(?:\[\d{1,3}\]|\[?\.(?: ?\.){2,5}\]?(?!\S)|(?: \.){2,5}(?!\S)|\[?…\]?(?!\S)|[:;]-?[()D](?!\p{L}))/uy

/**
 * The first offset in a part of a text where a sentence may end and another start: after a stop, and before white
 * space or a capital.
 */
export function findStop(text: string, from: number, to: number): Stop | undefined {
  for (let index = from; index < to; index++) {
    if (!isStop(text.charCodeAt(index))) continue
    const closed = skipMarks(text, index + 1, to, closing)
    const end = skipTrailers(text, closed, to)
    const start = skipSpace(text, end, to)
    const next = skipMarks(text, start, to, opening)
    if (start >= to || start > end || classify(text, next) === upper)
      return { stop: index, closed, end, start, next }
    index = end - 1
  }
  return undefined
}

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026
}

function skipMarks(text: string, from: number, to: number, marks: ReadonlySet<string>): number {
  let index = from
  while (index < to && marks.has(text.charAt(index))) index++
  return index
}

function skipTrailers(text: string, from: number, to: number): number {
  let index = from
  for (;;) {
    trailer.lastIndex = index
    if (!trailer.test(text) || trailer.lastIndex > to) return index
    index = trailer.lastIndex
  }
}
