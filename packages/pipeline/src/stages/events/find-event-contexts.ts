import { contexts } from '@onrecord/lexicon'
import { isClausal } from '../../trees/phrase-span.ts'
import type { SentenceTree } from '../../trees/sentence-tree.ts'

const contextOf = new Map(Object.entries(contexts))

/** What an event is about: the PLOVER contexts of the words that belong to its trigger, in alphabetical order. */
export function findEventContexts(tree: SentenceTree, trigger: number): string[] {
  const found = new Set<string>()
  const visit = (index: number) => {
    const { lemma = '', tag } = tree.tokens[index] ?? {}
    const context = tag === 'VERB' ? undefined : contextOf.get(lemma.toLowerCase())
    if (context) found.add(context)
    for (const child of tree.children(index))
      if (!isClausal(tree, child) && !tree.is(child, 'nsubj', 'conj')) visit(child)
  }
  visit(trigger)
  const over = tree.headOf(trigger)
  if (tree.is(trigger, 'obj') && over >= 0) visit(over)
  return [...found].sort()
}
