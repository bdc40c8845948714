import type { Sentence, Word } from 'nlcst'

/** A word of some parts, placed where they are. */
export function toWord(children: Word['children']): Word {
  return { type: 'WordNode', children, ...findSpan(children) }
}

/** A sentence of some content, placed where that is. */
export function toSentence(children: Sentence['children']): Sentence {
  return { type: 'SentenceNode', children, ...findSpan(children) }
}

function findSpan(nodes: Sentence['children'] | Word['children']): Pick<Word, 'position'> {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  return start && end ? { position: { start, end } } : {}
}
