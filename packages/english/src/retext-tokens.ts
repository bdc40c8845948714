import type { Paragraph, Root, Sentence as SentenceNode } from 'nlcst'
import type { VFile } from 'vfile'
import { tagText } from './tag-text.ts'
import type { Sentence, Token } from './token.ts'

/**
 * A unified plugin that tags words: it sets `data.tokens` of sentences and words, and `file.data.sentences`, the same
 * as a flat list.
 */
export function retextTokens() {
  return (tree: Root, file: VFile): undefined => {
    const text = String(file)
    const next = readTokens(text)
    const sentences: Sentence[] = []
    let paragraph = 0
    for (const node of tree.children) {
      if (node.type !== 'ParagraphNode') continue
      for (const sentence of sentencesOf(node))
        sentences.push(fillSentence(sentence, paragraph, next))
      paragraph++
    }
    file.data.sentences = sentences
  }
}

const sentencesOf = (paragraph: Paragraph): SentenceNode[] =>
  paragraph.children.filter((node) => node.type === 'SentenceNode')

/** Hands out the tokens of a text in order, up to an offset, and splits a token that reaches past it. */
function readTokens(text: string): (end: number) => Token[] {
  const tokens = tagText(text)
  let pending: Token | undefined
  return (end) => {
    const taken: Token[] = []
    for (;;) {
      const token: Token | undefined = pending ?? tokens.next().value
      pending = undefined
      if (token === undefined) return taken
      if (token.start >= end) {
        pending = token
        return taken
      }
      if (token.end > end) {
        taken.push(part(token, token.start, end))
        pending = part(token, end, token.end)
        return taken
      }
      taken.push(token)
    }
  }
}

function part(token: Token, start: number, end: number): Token {
  const value = token.text.slice(start - token.start, end - token.start)
  return { ...token, start, end, text: value, lemma: value.toLowerCase() }
}

function fillSentence(
  node: SentenceNode,
  paragraph: number,
  next: (end: number) => Token[],
): Sentence {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  const tokens = next(end)
  node.data = { ...node.data, tokens }
  let index = 0
  for (const word of node.children) {
    if (word.type !== 'WordNode') continue
    const from = word.position?.start.offset ?? 0
    const to = word.position?.end.offset ?? 0
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= from) index++
    const first = index
    while (index < tokens.length && (tokens[index]?.start ?? 0) < to) index++
    word.data = { ...word.data, tokens: tokens.slice(first, index) }
    if (index > first && (tokens[index - 1]?.end ?? 0) > to) index--
  }
  return { start, end, paragraph, tokens }
}
