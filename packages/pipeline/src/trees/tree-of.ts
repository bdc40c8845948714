import type { Sentence } from '@onrecord/english'
import { SentenceTree } from './sentence-tree.ts'

const trees = new WeakMap<Sentence, SentenceTree>()

/** The tree of a sentence: stages that ask for it in turn share one. */
export function treeOf(sentence: Sentence): SentenceTree {
  const known = trees.get(sentence)
  if (known) return known
  const tree = new SentenceTree(sentence.tokens)
  trees.set(sentence, tree)
  return tree
}
