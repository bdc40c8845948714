import type { Span } from '@onrecord/schema'
import type { SentenceTree } from './sentence-tree.ts'

/** Whether a token opens a clause of its own. */
export const isClausal = (tree: SentenceTree, index: number): boolean =>
  tree.is(index, 'acl', 'advcl', 'ccomp', 'xcomp', 'parataxis')

/**
 * The noun phrase that a token heads: with its modifiers and the phrases that prepositions join to it, and without its own
 * preposition, clauses, appositions and times.
 */
export function phraseSpan(
  tree: SentenceTree,
  head: number,
  isTime: (word: Span) => boolean,
): Span {
  let first = head
  let next = head + 1
  for (const child of tree.children(head)) {
    const isBefore = child < head
    const token = tree.tokens[child]
    if (token === undefined || (tree.is(child, 'nmod') && isTime(token))) continue
    if (isBefore && !tree.is(child, 'case', 'cc', 'punct', 'mark', 'acl', 'advcl'))
      first = Math.min(first, tree.rangeOf(child).first)
    const goesOn = tree.is(child, 'flat', 'compound', 'nummod', 'nmod') && token.fineTag !== 'VBG'
    if (!isBefore && goesOn && child >= next - 1) next = nextOf(tree, child)
  }
  return tree.spanOf(first, next)
}

/** The end of a noun phrase, its nested phrases included. */
function nextOf(tree: SentenceTree, head: number): number {
  let next = head + 1
  for (const child of tree.children(head))
    if (child > head && tree.is(child, 'flat', 'compound', 'nummod', 'nmod'))
      next = nextOf(tree, child)
  return next
}
