import type { InlineCode, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { align } from '../places/align.ts'
import type { PlacedText } from '../places/file-places.ts'
import type { Piece } from '../places/pieces.ts'
import { ProseWriter } from '../places/prose-writer.ts'
import { matchAt } from './match-at.ts'
import { readEscape } from './read-escape.ts'

/** What is no prose: code, tables, pictures, notes, words that are struck out, definitions of links. */
const leftOut = new Set<Nodes['type']>([
  'code',
  'definition',
  'delete',
  'footnoteDefinition',
  'footnoteReference',
  'html',
  'image',
  'imageReference',
  'table',
  'thematicBreak',
])
const paragraphs = new Set<Nodes['type']>(['heading', 'paragraph'])
/** The marks that words within a node follow. */
const openingMarks: Partial<Record<Nodes['type'], RegExp>> = {
  heading: /#{1,6}[ \t]+/y,
  emphasis: /[*_]/y,
  strong: /\*\*|__/y,
  link: /\[/y,
}

/** Write the prose of Markdown: headings, paragraphs, lists and block quotes, with the words of marks and links. */
export function writeMarkdownProse(markdown: string): PlacedText {
  const writer = new ProseWriter()
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  })
  /** Where the node in hand starts. The parts of a text in which an address was found have no place of their own. */
  let offset = 0
  const visit = (node: Nodes): void => {
    offset = node.position?.start.offset ?? offset
    write(node)
    offset = node.position?.end.offset ?? offset
  }
  const write = (node: Nodes): void => {
    if (leftOut.has(node.type)) {
      if (node.type === 'html' && /^<br\b/i.test(node.value)) writer.endLine()
      return
    }
    if (node.type === 'text') {
      const pieces = align(node.value, markdown, offset, readEscape)
      writer.write(pieces)
      offset = pieces.at(-1)?.to ?? offset
    } else if (node.type === 'inlineCode') writer.write([placeCode(node, markdown, offset)])
    else if (node.type === 'break') writer.endLine()
    else if ('children' in node) {
      if (paragraphs.has(node.type)) writer.endParagraph()
      offset += lengthOfMark(node, markdown, offset)
      node.children.forEach(visit)
    }
  }
  visit(tree)
  return writer.end()
}

function lengthOfMark({ type }: Nodes, markdown: string, offset: number): number {
  const mark = openingMarks[type]
  return mark ? (matchAt(mark, markdown, offset)?.[0].length ?? 0) : 0
}

/** Where the words of code are between its marks; if it is of several lines, the place of all of it. */
function placeCode({ position, value }: InlineCode, markdown: string, offset: number): Piece {
  const end = position?.end.offset ?? offset
  const start = markdown.slice(offset, end).indexOf(value)
  return start < 0
    ? { text: value, from: offset, to: end, isExact: false }
    : { text: value, from: offset + start, to: offset + start + value.length, isExact: true }
}
