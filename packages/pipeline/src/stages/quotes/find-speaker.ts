import { findSubjectHead } from '../../trees/find-subject-head.ts'
import type { SentenceTree } from '../../trees/sentence-tree.ts'
import type { TreeIndex } from '../../trees/tree-index.ts'
import { type Phrase, phraseAround } from '../statements/find-phrases.ts'
import { findRange } from '../statements/find-range.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'

/** The subject of a verb as the tree has it, its own or that of the verb that it goes on with. */
export function findSpeaker(
  statement: Statement,
  index: number,
  trees: TreeIndex,
): Phrase | undefined {
  const place = trees.placeOf(tokenAt(statement, index))
  if (place === undefined) return undefined
  const subject = findSubjectHead(place.tree, place.index)
  if (subject === undefined) return undefined
  const phrase = phraseAt(statement, place.tree, subject)
  const name = phrase && nameBeside(statement, place.tree, subject)
  return name ? { ...phrase, next: name.next, end: name.end } : phrase
}

/** The noun phrase that a token of the tree heads. */
export function phraseAt(
  statement: Statement,
  tree: SentenceTree,
  head: number,
): Phrase | undefined {
  const range = findRange(statement, tree.spanOf(head, head + 1))
  return range && phraseAround(statement, range.index)
}

/** The name that stands beside a noun: "Russia's envoy to Oman, Ada Quill". */
function nameBeside(statement: Statement, tree: SentenceTree, noun: number): Phrase | undefined {
  if (tree.tokens[noun]?.tag !== 'NOUN') return undefined
  const { next } = tree.rangeOf(noun)
  for (let index = noun + 1; index < next; index++)
    if (tree.is(index, 'appos') && tree.tokens[index]?.tag === 'PROPN')
      return phraseAt(statement, tree, index)
  return undefined
}
