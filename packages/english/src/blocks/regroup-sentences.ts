import type { Paragraph, SentenceContent, Word } from 'nlcst'
import { settleFullStops } from './settle-full-stops.ts'
import { toSentence, toWord } from './to-parent.ts'

type Content = Paragraph['children'][number]

/**
 * Group the content of a paragraph into sentences that end at the given offsets. An offset within a word divides it; one
 * within anything else ends the sentence after it.
 */
export function regroupSentences(nodes: readonly Content[], ends: readonly number[]): Content[] {
  const grouped: Content[] = []
  let sentence: SentenceContent[] = []
  let index = 0
  const close = () => {
    if (sentence.length > 0) grouped.push(toSentence(settleFullStops(sentence)))
    sentence = []
  }
  const add = (node: SentenceContent) => {
    if (node.type === 'WhiteSpaceNode' && sentence.length === 0) grouped.push(node)
    else sentence.push(node)
    const before = index
    while (endOf(node) >= (ends[index] ?? Number.POSITIVE_INFINITY)) index++
    if (index > before) close()
  }
  for (const node of nodes)
    for (const part of node.type === 'SentenceNode' ? node.children : [node])
      for (const piece of part.type === 'WordNode' ? divide(part, ends[index]) : [part]) add(piece)
  close()
  return grouped
}

function endOf(node: SentenceContent): number {
  return node.position?.end.offset ?? 0
}

/** Divide a word at an offset, if its parts meet there. */
function divide(word: Word, offset: number | undefined): Word[] {
  if (offset === undefined || offset >= endOf(word)) return [word]
  const at = word.children.findIndex(({ position }) => position?.start.offset === offset)
  return at > 0 ? [toWord(word.children.slice(0, at)), toWord(word.children.slice(at))] : [word]
}
