import type { Span } from '@onrecord/schema'
import type { Word } from './word.ts'

const outside = [
  'punct',
  'cc',
  'case',
  'mark',
  'cop',
  'conj',
  'parataxis',
  'discourse',
  'vocative',
  'dislocated',
]
const ofClause = ['nsubj', 'csubj', 'aux', 'advmod', 'advcl', 'expl', 'obl']

/**
 * The span of the noun phrase that a word heads: with its modifiers and relative clauses, without its preposition, conjuncts
 * and appositions. Of a predicate nominal the arguments of the clause are left out.
 */
export function nounPhraseSpan(head: Word): Span {
  const { words } = head.sentence
  const isPredicate = head.childBy('cop') !== undefined
  let first = head.index
  let next = head.index + 1
  for (const child of head.children) {
    if (child.is(...outside) || (isPredicate && child.is(...ofClause))) continue
    const { range } = child
    if (child.index < head.index) {
      if (!child.is('nsubj', 'aux', 'expl')) first = Math.min(first, range.first)
    } else if (!child.is('appos')) next = Math.max(next, range.next)
  }
  while (first < head.index && words[first]?.hasTag('PUNCT')) first++
  while (next > head.index + 1 && words[next - 1]?.hasTag('PUNCT')) next--
  return head.sentence.spanOf({ first, next })
}
