import type { Punctuation, SentenceContent, Symbol as SymbolNode, Text, Word } from 'nlcst'
import { classify, isWord, space } from '../tokens/character-classes.ts'
import type { Cursor } from './cursor.ts'
import { skipSpace } from './skip-space.ts'

/** Marks that join the letters on their sides to one word. */
const joiners = new Set("&'’-.:=?@_·‧‐‑\u00AD")
const mark = /\p{P}/u

/**
 * The words, marks and white space of a sentence, as `retext-english` divides it: marks between letters belong to their
 * word, and so does a full stop right after one, unless it is the last mark of the sentence.
 */
export function scanSentence(
  text: string,
  from: number,
  to: number,
  cursor: Cursor,
): SentenceContent[] {
  const nodes: SentenceContent[] = []
  const stop = findLastStop(text, from, to)
  for (let index = from; index < to; ) {
    const kind = classify(text, index)
    if (isWord(kind)) {
      const word = scanWord(text, index, to, stop, cursor)
      nodes.push(word)
      index = word.position?.end.offset ?? to
      continue
    }
    const end = kind === space ? skipSpace(text, index, to) : skipSame(text, index, to)
    nodes.push(
      kind === space
        ? { type: 'WhiteSpaceNode', ...span(text, index, end, cursor) }
        : toMark(text, index, end, cursor),
    )
    index = end
  }
  return nodes
}

function scanWord(text: string, from: number, to: number, stop: number, cursor: Cursor): Word {
  const children: (Text | Punctuation | SymbolNode)[] = []
  const start = cursor.at(from)
  let index = from
  for (;;) {
    const end = skipWord(text, index, to)
    children.push({ type: 'TextNode', ...span(text, index, end, cursor) })
    index = end
    if (index >= to) break
    const isJoined =
      joiners.has(text.charAt(index)) && index + 1 < to && isWord(classify(text, index + 1))
    const isKept =
      text.charCodeAt(index) === 46 && index < stop && text.charCodeAt(index + 1) !== 46
    if (!(isJoined || isKept)) break
    children.push(toMark(text, index, index + 1, cursor))
    index++
    if (!isJoined) break
  }
  return { type: 'WordNode', children, position: { start, end: cursor.at(index) } }
}

/** Where the last full stop of a sentence is, if nothing but marks and white space follow it. */
function findLastStop(text: string, from: number, to: number): number {
  for (let index = to - 1; index >= from; index--) {
    if (text.charCodeAt(index) === 46) return index
    if (isWord(classify(text, index))) return to
  }
  return to
}

function toMark(text: string, from: number, to: number, cursor: Cursor): Punctuation | SymbolNode {
  const type = mark.test(text.slice(from, to)) ? 'PunctuationNode' : 'SymbolNode'
  return { type, ...span(text, from, to, cursor) }
}

function span(text: string, from: number, to: number, cursor: Cursor) {
  return { value: text.slice(from, to), position: { start: cursor.at(from), end: cursor.at(to) } }
}

function skipWord(text: string, from: number, to: number): number {
  let index = from
  while (index < to && isWord(classify(text, index))) index += isPair(text, index) ? 2 : 1
  return Math.min(index, to)
}

/** The end of a run of one mark. */
function skipSame(text: string, from: number, to: number): number {
  const width = isPair(text, from) ? 2 : 1
  const first = text.slice(from, from + width)
  let index = from + width
  while (index < to && text.startsWith(first, index)) index += width
  return Math.min(index, to)
}

function isPair(text: string, index: number): boolean {
  return (text.codePointAt(index) ?? 0) > 0xffff
}
