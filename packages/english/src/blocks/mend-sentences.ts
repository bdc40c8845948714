import type { Paragraph, Root } from 'nlcst'
import { findDatelineEnd } from './find-dateline-end.ts'
import { findEnds } from './find-ends.ts'
import { regroupSentences } from './regroup-sentences.ts'

/** Mend where `parse-english` ends sentences, in the tree that it builds of a text. */
export function mendSentences(tree: Root, text: string): void {
  for (const node of tree.children) if (node.type === 'ParagraphNode') mendParagraph(node, text)
}

function mendParagraph(paragraph: Paragraph, text: string): void {
  const from = paragraph.position?.start.offset
  const to = paragraph.position?.end.offset
  if (from === undefined || to === undefined) return
  const given = readEnds(paragraph)
  const dateline = findDatelineEnd(text, from, to)
  const ends = findEnds({ text, from, to, ends: given })
  if (dateline !== undefined) ends.unshift(dateline)
  if (ends.length !== given.length || ends.some((end, index) => end !== given[index]))
    paragraph.children = regroupSentences(paragraph.children, ends)
}

/** Where the sentences of a paragraph end, but for the last. */
function readEnds(paragraph: Paragraph): number[] {
  const ends: number[] = []
  for (const { type, position } of paragraph.children)
    if (type === 'SentenceNode' && position?.end.offset !== undefined)
      ends.push(position.end.offset)
  ends.pop()
  return ends
}
