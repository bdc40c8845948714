import type { Paragraph, Root, Sentence, WhiteSpace } from 'nlcst'
import type { Plugin } from 'unified'
import { classify, space } from '../tokens/character-classes.ts'
import { Cursor } from './cursor.ts'
import { findDatelineEnd } from './find-dateline-end.ts'
import { findEnds } from './find-ends.ts'
import { scanSentence } from './scan-sentence.ts'
import { skipSpace } from './skip-space.ts'
import { splitBlocks } from './split-blocks.ts'

/** What a tree has. */
export interface BlockOptions {
  /** Whether sentences have their words as children, by default true; without them, a tree takes less memory. */
  words?: boolean | undefined
}

/**
 * A unified parser for English prose. It builds the tree that `retext-english` builds, in time linear in the length of
 * the text: paragraphs, sentences, words, white space and punctuation, each with its position.
 */
export const retextBlocks: Plugin<[BlockOptions?], string, Root> = function ({
  words = true,
} = {}) {
  this.parser = (text) => parseBlocks(text, words ? scanSentence : () => [])
}

function parseBlocks(text: string, scan: typeof scanSentence): Root {
  const cursor = new Cursor(text)
  const root: Root = { type: 'RootNode', children: [] }
  let offset = 0
  for (const { continues, end, start } of splitBlocks(text)) {
    const from = skipSpace(text, start, end)
    const to = skipSpaceBack(text, from, end)
    if (to === from) continue
    const last = root.children.at(-1)
    const paragraph = continues && last?.type === 'ParagraphNode' ? last : undefined
    const target = paragraph?.children ?? root.children
    if (from > offset) target.push(toWhiteSpace(text, offset, from, cursor))
    const sentences = readSentences(text, from, to, cursor, scan)
    if (paragraph === undefined) root.children.push(toParagraph(sentences))
    else extend(paragraph, sentences)
    offset = to
  }
  if (offset < text.length) root.children.push(toWhiteSpace(text, offset, text.length, cursor))
  root.position = { start: { line: 1, column: 1, offset: 0 }, end: cursor.at(text.length) }
  return root
}

/** The sentences of a stretch of text that has no white space around it, and the white space between them. */
function readSentences(
  text: string,
  from: number,
  to: number,
  cursor: Cursor,
  scan: typeof scanSentence,
): (Sentence | WhiteSpace)[] {
  const nodes: (Sentence | WhiteSpace)[] = []
  const dateline = findDatelineEnd(text, from, to)
  const ends = findEnds(text, from, to)
  let start = from
  for (const end of [...(dateline === undefined ? [] : [dateline]), ...ends, to]) {
    if (end <= start) continue
    nodes.push(toSentence(text, start, end, cursor, scan))
    start = skipSpace(text, end, to)
    if (start > end) nodes.push(toWhiteSpace(text, end, start, cursor))
  }
  return nodes
}

function toSentence(
  text: string,
  from: number,
  to: number,
  cursor: Cursor,
  scan: typeof scanSentence,
): Sentence {
  const start = cursor.at(from)
  const children = scan(text, from, to, cursor)
  return { type: 'SentenceNode', children, position: { start, end: cursor.at(to) } }
}

function toParagraph(children: (Sentence | WhiteSpace)[]): Paragraph {
  const start = children[0]?.position?.start
  const end = children.at(-1)?.position?.end
  return { type: 'ParagraphNode', children, ...(start && end && { position: { start, end } }) }
}

function extend(paragraph: Paragraph, sentences: readonly (Sentence | WhiteSpace)[]): void {
  paragraph.children.push(...sentences)
  const end = sentences.at(-1)?.position?.end
  if (paragraph.position && end) paragraph.position.end = end
}

function toWhiteSpace(text: string, from: number, to: number, cursor: Cursor): WhiteSpace {
  const position = { start: cursor.at(from), end: cursor.at(to) }
  return { type: 'WhiteSpaceNode', value: text.slice(from, to), position }
}

function skipSpaceBack(text: string, from: number, to: number): number {
  let index = to
  while (index > from && classify(text, index - 1) === space) index--
  return index
}
