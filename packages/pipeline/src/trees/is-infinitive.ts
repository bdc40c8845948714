import type { SentenceTree } from './sentence-tree.ts'

/** Whether "to" stands before a verb: "asked them to leave". */
export const isInfinitive = (tree: SentenceTree, verb: number): boolean =>
  tree.childrenBy(verb, 'mark').some((mark) => tree.tokens[mark]?.lemma === 'to')
