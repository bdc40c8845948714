import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { align } from '../places/align.ts'
import type { PlacedText } from '../places/file-places.ts'
import { ProseWriter } from '../places/prose-writer.ts'
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
    if (leftOut.has(node.type)) {
      if (node.type === 'html' && /^<br\b/i.test(node.value)) writer.endLine()
      return
    }
    offset = node.position?.start.offset ?? offset
    if (node.type === 'text') {
      const pieces = align(node.value, markdown, offset, readEscape)
      writer.write(pieces)
      offset = pieces.at(-1)?.to ?? offset
    } else if (node.type === 'inlineCode') {
      const start = markdown.indexOf(node.value, offset)
      const text = node.value
      if (start >= 0) writer.write([{ text, from: start, to: start + text.length, isExact: true }])
    } else if (node.type === 'break') writer.endLine()
    else if ('children' in node) {
      if (paragraphs.has(node.type)) writer.endParagraph()
      node.children.forEach(visit)
    }
  }
  visit(tree)
  return writer.end()
}
