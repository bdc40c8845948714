import { isThing } from '@onrecord/lexicon'
import type { Dating, Span } from '@onrecord/schema'
import { isInfinitive } from '../../trees/is-infinitive.ts'
import type { SentenceTree } from '../../trees/sentence-tree.ts'
import { dateStretch } from '../times/date-stretch.ts'
import type { Interval } from '../times/time.ts'

/** How many words over a trigger may have its date. */
const reach = 8

/**
 * Date an event: by the nearest time that belongs to its trigger, or else to the word that governs it, and so on up to
 * the clause of a speaker, which tells when something was said and not when it was done.
 *
 * @param others
 *   The triggers of the other events of the sentence: a time that belongs to one of them is not that of this one.
 */
export function dateEvent(
  tree: SentenceTree,
  trigger: number,
  others: readonly number[],
  intervals: readonly Interval[],
): Dating | null {
  const anchor = tree.spanOf(trigger, trigger + 1)
  let index = trigger
  let below: Span[] = []
  for (let step = 0; step < reach; step++) {
    const { first, next } = tree.rangeOf(index)
    const taken = others.flatMap((other) =>
      step === 0 ? nestedIn(tree, other, index) : takenBy(tree, other, trigger),
    )
    const except = [...taken, ...below, ...clausesOf(tree, index, trigger)]
    const date = dateStretch(intervals, tree.spanOf(first, next), anchor, except)
    if (date) return date
    const over = tree.headOf(index)
    if (over < 0 || isSaid(tree, index) || isApart(tree, index)) return null
    below = [tree.spanOf(first, next)]
    index = over
  }
  return null
}

/** Where a time belongs to another trigger: it follows that one, and stands between both or behind both. */
function takenBy(tree: SentenceTree, other: number, trigger: number): Span[] {
  if (other === trigger || goesOnFrom(tree, trigger, other)) return []
  return [tree.spanOf(other, other < trigger ? trigger : tree.tokens.length)]
}

/** Whether a verb tells how or to what end another is done, and shares its time: "shelled the port on Sunday, killing two". */
function goesOnFrom(tree: SentenceTree, verb: number, other: number): boolean {
  let index = verb
  while (tree.is(index, 'advcl', 'xcomp')) {
    index = tree.headOf(index)
    if (index === other) return true
  }
  return false
}

/** The phrase of a noun under a word that tells another event, whose time is its own. */
const nestedIn = (tree: SentenceTree, other: number, index: number): Span[] =>
  other !== index && isOver(tree, index, other) && tree.is(other, 'nsubj', 'nmod')
    ? [rangeSpan(tree, other)]
    : []

const rangeSpan = (tree: SentenceTree, index: number): Span => {
  const { first, next } = tree.rangeOf(index)
  return tree.spanOf(first, next)
}

/** The clauses that hang on a word and do not hold the trigger: they have times of their own. */
function clausesOf(tree: SentenceTree, index: number, trigger: number): Span[] {
  const clauses: Span[] = []
  const visit = (one: number) => {
    for (const child of tree.children(one)) {
      const isClause =
        tree.is(child, 'ccomp', 'acl:relcl', 'parataxis') ||
        isOccasion(tree, child) ||
        isApart(tree, child) ||
        isFurther(tree, child) ||
        (one === trigger && isToDo(tree, child))
      if (isClause && !isOver(tree, child, trigger)) clauses.push(rangeSpan(tree, child))
      else visit(child)
    }
  }
  visit(index)
  return clauses
}

/** Whether a verb is told after another and by itself: "It rained, and [they left] on Friday". */
const isFurther = (tree: SentenceTree, index: number): boolean =>
  tree.is(index, 'conj') &&
  tree.tokens[index]?.tag === 'VERB' &&
  (tree.childrenBy(index, 'nsubj').length > 0 || tree.childrenBy(index, 'punct').length > 0)

/** Whether a clause tells what somebody is to do, when it is due: "asked them [to leave by Friday]". */
const isToDo = (tree: SentenceTree, index: number): boolean =>
  tree.is(index, 'xcomp', 'ccomp', 'advcl', 'acl') && isInfinitive(tree, index)

/** Whether a token tells of another time beside the first: "in May, and a second time in June". */
const isOccasion = (tree: SentenceTree, index: number): boolean =>
  tree.is(index, 'conj') && isThing(tree.tokens[index]?.lemma ?? '', 'temporal')

const isSaid = (tree: SentenceTree, index: number): boolean =>
  tree.is(index, 'ccomp', 'acl:relcl', 'parataxis')

/** Whether a clause tells of another time than the one that it stands in: "two days before it rained". */
const isApart = (tree: SentenceTree, index: number): boolean =>
  tree
    .childrenBy(index, 'mark')
    .some((mark) => /^(?:before|after|until|till|since)$/.test(tree.tokens[mark]?.lemma ?? ''))

/** Whether a token governs another, or is it. */
function isOver(tree: SentenceTree, index: number, below: number): boolean {
  const { first, next } = tree.rangeOf(index)
  return below >= first && below < next
}
