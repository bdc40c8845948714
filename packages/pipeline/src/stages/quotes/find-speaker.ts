import type { SentenceTree } from '../../trees/sentence-tree.ts'
import type { TreeIndex } from '../../trees/tree-index.ts'
import { type Phrase, phraseAround } from '../statements/find-phrases.ts'
import { findRange } from '../statements/find-range.ts'
import { type Statement, tokenAt } from '../statements/statement.ts'

/** How many verbs a subject may be shared over: "he came, sat down, and began to say". */
const steps = 6
const relative = /^(?:who|which|that)$/i

/** The subject of a verb as the tree has it, its own or that of the verb that it goes on with. */
export function findSpeaker(
  statement: Statement,
  index: number,
  trees: TreeIndex,
): Phrase | undefined {
  const place = trees.placeOf(tokenAt(statement, index))
  if (place === undefined) return undefined
  const subject = subjectOf(place.tree, place.index)
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

/** The token that heads the subject of a verb, its own or that of the verb that it goes on with. */
export function subjectOf(tree: SentenceTree, verb: number, left = steps): number | undefined {
  if (left === 0) return undefined
  const head = tree.headOf(verb)
  const own = tree.childrenBy(verb, 'nsubj').find((child) => !tree.is(child, 'nsubj:pass'))
  if (own !== undefined) return isRelative(tree, own) && tree.is(verb, 'acl') ? head : own
  if (tree.is(verb, 'acl')) return isApart(tree, verb) ? subjectOver(tree, head, left) : head
  if (tree.is(verb, 'xcomp')) {
    const object = tree.childrenBy(head, 'obj').find((child) => child < verb)
    return object ?? subjectOf(tree, head, left - 1)
  }
  return tree.is(verb, 'conj', 'advcl') ? subjectOf(tree, head, left - 1) : undefined
}

/** The subject of the verb that a noun depends on. */
function subjectOver(tree: SentenceTree, noun: number, left: number): number | undefined {
  let over = tree.headOf(noun)
  for (
    let step = 0;
    step < steps && !/^(?:VERB|AUX)$/.test(tree.tokens[over]?.tag ?? 'VERB');
    step++
  )
    over = tree.headOf(over)
  return over < 0 ? undefined : subjectOf(tree, over, left - 1)
}

const isRelative = (tree: SentenceTree, index: number): boolean =>
  relative.test(tree.tokens[index]?.text ?? '')

/** Whether a verb that hangs on a noun tells what its subject did: "gave a talk, saying that", "took time to explain". */
const isApart = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[tree.rangeOf(verb).first - 1]?.text === ',' ||
  tree.childrenBy(verb, 'punct').some((mark) => mark < verb) ||
  tree.childrenBy(verb, 'mark').some((mark) => tree.tokens[mark]?.lemma === 'to')
