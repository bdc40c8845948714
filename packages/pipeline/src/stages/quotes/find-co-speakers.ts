import type { Span } from '@onrecord/schema'
import type { SentenceTree } from '../../trees/sentence-tree.ts'
import type { TreeIndex } from '../../trees/tree-index.ts'
import type { Phrase } from '../statements/find-phrases.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'

const nominal = /^(?:NOUN|PROPN|PRON|ADJ|NUM)$/

/**
 * Find who speaks together with somebody: "Kabul and Delhi" beside "Oslo" in "Oslo, Kabul and Delhi said", "American" beside
 * "Afghan officials" in "American and Afghan officials said".
 *
 * @returns
 *   The heads of the other phrases, in order.
 */
export function findCoSpeakers(statement: Statement, phrase: Phrase, trees: TreeIndex): Span[] {
  const places = []
  for (let index = phrase.index; index < phrase.next; index++) {
    const place = trees.placeOf(tokenAt(statement, index))
    if (place) places.push(place)
  }
  const [first] = places
  const last = places.at(-1)
  if (first === undefined || last === undefined || first.tree !== last.tree) return []
  const { tree } = first
  const head = tree.headOfRange(first.index, last.index + 1)
  const modifiers = tree.childrenBy(head, 'amod', 'compound')
  return [
    ...conjunctsOf(tree, head),
    ...modifiers.flatMap((one) => [one, ...conjunctsOf(tree, one)]),
  ]
    .filter((index) => index < first.index || index > last.index)
    .sort((a, b) => a - b)
    .map((index) => tree.spanOf(index, index + 1))
}

/** What is coordinated with a token. */
function conjunctsOf(tree: SentenceTree, index: number): number[] {
  const first = tree.firstConjunct(index)
  return [first, ...tree.childrenBy(first, 'conj')].filter(
    (one) => one !== index && nominal.test(tree.tokens[one]?.tag ?? ''),
  )
}
