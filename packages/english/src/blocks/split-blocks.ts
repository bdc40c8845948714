import { continuesLine } from './continues-line.ts'
import { findBreak } from './find-break.ts'
import { isWrapped } from './is-wrapped.ts'

/** A stretch of a text, end-exclusive. */
export interface Block {
  start: number
  end: number
  /** Whether it continues the paragraph of the block before. */
  continues?: boolean
}

/** A longer block is cut after so many code units. */
const longestBlock = 2500
/** A run of characters without white space is cut after so many code units. */
const longestWord = 500

const line = /[^\r\n]*(?:\r\n|\r|\n|$)/y
const whiteSpace = /\s/

/**
 * Cut a text into blocks that tile it: paragraphs with the white space after them, and lines where the text is not
 * hard-wrapped. A block of more than 2,500 code units is cut between lines, sentences or words, and a word of more than
 * 500 anywhere.
 */
export function* splitBlocks(text: string): Generator<Block> {
  for (const paragraph of splitParagraphs(text)) yield* capBlock(text, paragraph)
}

/** Cut after blank lines, and after every line of a paragraph that is not hard-wrapped. */
function* splitParagraphs(text: string): Generator<Block> {
  let pending: Block[] = []
  let blank = true
  for (const block of splitLines(text)) {
    const value = text.slice(block.start, block.end)
    if (value.trim() === '') {
      const last = pending.at(-1)
      if (last === undefined) pending.push(block)
      else last.end = block.end
      blank = true
      continue
    }
    if (blank) {
      yield* joinWrapped(text, pending)
      pending = []
      blank = false
    }
    pending.push(block)
  }
  yield* joinWrapped(text, pending)
}

function* splitLines(text: string): Generator<Block> {
  for (let start = 0; start < text.length; ) {
    line.lastIndex = start
    line.test(text)
    const end = line.lastIndex
    yield { start, end }
    start = end
  }
}

/** Join the lines of a paragraph that is hard-wrapped, or else those that continue the sentence before. */
function joinWrapped(text: string, lines: Block[]): Block[] {
  const first = lines[0]
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return lines
  const texts = lines.map(({ start, end }) => text.slice(start, end).trimEnd())
  if (isWrapped(texts)) return [{ start: first.start, end: last.end }]
  const joined = [first]
  for (const [index, block] of lines.slice(1).entries()) {
    const before = joined.at(-1)
    if (before && continuesLine(texts[index + 1] ?? '', texts[index] ?? '')) before.end = block.end
    else joined.push(block)
  }
  return joined
}

function* capBlock(text: string, block: Block): Generator<Block> {
  let { start } = block
  while (start < block.end) {
    const end = findEnd(text, start, block.end)
    yield start === block.start ? { start, end } : { start, end, continues: true }
    start = end
  }
}

function findEnd(text: string, start: number, end: number): number {
  const limit = Math.min(start + longestBlock, end)
  const cut = findLongWord(text, start, limit)
  if (cut !== undefined) return cut
  return limit === end ? end : start + findBreak(text.slice(start, limit))
}

/** Where to cut the first word that is too long, if one lies before `limit`. */
function findLongWord(text: string, start: number, limit: number): number | undefined {
  if (limit - start <= longestWord) return undefined
  let word = start
  for (let index = start; index < limit; index++) {
    if (whiteSpace.test(text.charAt(index))) word = index + 1
    else if (index - word >= longestWord) return isLowSurrogate(text, index) ? index - 1 : index
  }
  return undefined
}

function isLowSurrogate(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff
}
