import type { Nodes, Root, RootContent } from 'nlcst'
import { ParseEnglish } from 'parse-english'
import type { Plugin } from 'unified'
import { mendSentences } from './mend-sentences.ts'
import { splitBlocks } from './split-blocks.ts'

/**
 * A unified parser for English prose. It builds the tree that `retext-english` builds, in time linear in the length of
 * the text: paragraphs, sentences, words, white space and punctuation, each with its position.
 */
export const retextBlocks: Plugin<[], string, Root> = function () {
  this.parser = parseBlocks
}

function parseBlocks(text: string): Root {
  const english = new ParseEnglish()
  const children: RootContent[] = []
  const cursor: Point = { line: 1, column: 1, offset: 0 }
  for (const block of splitBlocks(text)) {
    const value = text.slice(block.start, block.end)
    const tree = english.parse(value)
    mendSentences(tree, value)
    const added = tree.children
    for (const child of added) place(child, text, block.start, cursor)
    if (block.continues) continueParagraph(children, added)
    else for (const child of added) children.push(child)
  }
  advance(cursor, text, text.length)
  return {
    type: 'RootNode',
    children,
    position: { start: { line: 1, column: 1, offset: 0 }, end: cursor },
  }
}

/** Put the content of a block into the paragraph before it, with the white space between the two. */
function continueParagraph(children: RootContent[], added: readonly RootContent[]): void {
  const index = children.findLastIndex(({ type }) => type === 'ParagraphNode')
  const paragraph = children[index]
  if (paragraph?.type !== 'ParagraphNode') {
    children.push(...added)
    return
  }
  for (const child of [...children.splice(index + 1), ...added]) {
    if (child.type === 'ParagraphNode') paragraph.children.push(...child.children)
    else if (child.type === 'WhiteSpaceNode') paragraph.children.push(child)
    if (paragraph.position && child.position) paragraph.position.end = child.position.end
  }
}

/** Shift a node of a block to its place in the text, and give it the text's own characters. */
function place(node: Nodes, text: string, by: number, cursor: Point): void {
  const { position } = node
  if (position === undefined) return
  const start = (position.start.offset ?? 0) + by
  const end = (position.end.offset ?? 0) + by
  advance(cursor, text, start)
  const first = { ...cursor }
  if ('value' in node) node.value = text.slice(start, end)
  if ('children' in node) for (const child of node.children) place(child, text, by, cursor)
  advance(cursor, text, end)
  node.position = { start: first, end: { ...cursor } }
}

interface Point {
  line: number
  column: number
  offset: number
}

/** Move a point on, over the characters of the text up to an offset. */
function advance(point: Point, text: string, offset: number): void {
  for (; point.offset < offset; point.offset++) {
    const code = text.charCodeAt(point.offset)
    const lineEnds = code === 10 || (code === 13 && text.charCodeAt(point.offset + 1) !== 10)
    if (lineEnds) {
      point.line++
      point.column = 1
    } else point.column++
  }
}
