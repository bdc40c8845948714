import type { Paragraph, Root, Sentence as SentenceNode } from 'nlcst'
import type { VFile } from 'vfile'
import type { Analyser } from './analyser.ts'
import { getDefaultAnalyser } from './default-analyser.ts'
import type { Sentence, Token } from './token.ts'

export interface Options {
  /** By default the one with the model of this package. */
  analyser?: Analyser | undefined
}

interface Place {
  node: SentenceNode
  paragraph: number
  start: number
  end: number
}

/**
 * A unified plugin that analyses sentences. It sets `data.tokens` of sentences and words, `data.names` of sentences, and
 * `file.data.sentences`, the same as a flat list. Every token has its tag, lemma, head and relation.
 */
export function retextTokens({ analyser }: Options = {}) {
  return (tree: Root, file: VFile): undefined => {
    const places = findSentences(tree)
    const analysed = (analyser ?? getDefaultAnalyser()).analyse(String(file), places)
    file.data.sentences = places.flatMap(({ node, paragraph, start, end }, index): Sentence[] => {
      const { names, tokens } = analysed[index] ?? { names: [], tokens: [] }
      node.data = { ...node.data, tokens, names }
      fillWords(node, tokens)
      return tokens.length > 0 ? [{ start, end, paragraph, tokens, names }] : []
    })
  }
}

function findSentences(tree: Root): Place[] {
  const paragraphs = tree.children.filter(
    (node): node is Paragraph => node.type === 'ParagraphNode',
  )
  return paragraphs.flatMap(({ children }, paragraph) =>
    children.flatMap((node): Place[] => {
      if (node.type !== 'SentenceNode') return []
      const start = node.position?.start.offset ?? 0
      const end = node.position?.end.offset ?? 0
      return [{ node, paragraph, start, end }]
    }),
  )
}

/** Give each word the tokens that share characters with it. */
function fillWords(node: SentenceNode, tokens: readonly Token[]): void {
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
}
