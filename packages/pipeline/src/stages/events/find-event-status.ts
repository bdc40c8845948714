import { findStatusBeside, findStatusUnder } from '@onrecord/lexicon'
import type { EventStatus } from '@onrecord/schema'
import { isInfinitive } from '../../trees/is-infinitive.ts'
import type { SentenceTree } from '../../trees/sentence-tree.ts'
import { lemmaAt } from './find-word-actions.ts'

/** How many words over a trigger may change its status. */
const reach = 6
const negations = /^(?:not|n['’]t|never|no|neither|nor|without|nobody|none)$/i
const conditions = /^(?:if|unless|whether|lest)$/i
/** With a present tense, what must come first: "until Oman lifts the ban". */
const terms = /^(?:until|till|before|once)$/i
const possibilities = /^(?:could|may|might|can|must|should|ought)$/i
const futures = /^(?:will|shall|['’]ll|wo)$/i

/** Tell whether an event took place, from the words that its trigger stands with and those that govern it. */
export function findEventStatus(tree: SentenceTree, trigger: number): EventStatus {
  if (isConditional(tree, trigger)) return 'hypothetical'
  let status: EventStatus = 'actual'
  let index = trigger
  for (let step = 0; step < reach; step++) {
    const own = statusAt(tree, index)
    if (own === 'negated' || own === 'hypothetical') return own
    if (own === 'planned') status = own
    const over = tree.headOf(index)
    if (over < 0 || !isGoverned(tree, index)) break
    const given = isComplement(tree, index) ? findStatusUnder(lemmaAt(tree, over)) : undefined
    if (given === 'negated' && isDenied(tree, over)) return 'planned'
    if (given === 'hypothetical' && isDenied(tree, over)) return 'negated'
    if (given === 'negated' || given === 'hypothetical') return given
    if (given !== undefined) status = given
    index = over
  }
  return status
}

/** Whether a word is part of a condition or of an indirect question. */
function isConditional(tree: SentenceTree, trigger: number): boolean {
  for (
    let index = trigger;
    index >= 0 && !tree.is(index, 'acl:relcl');
    index = tree.headOf(index)
  ) {
    const marks = tree.childrenBy(index, 'mark').map((mark) => tree.tokens[mark]?.text ?? '')
    const isPresent = /^VB[ZP]$/.test(tree.tokens[index]?.fineTag ?? '')
    if (marks.some((mark) => conditions.test(mark) || (isPresent && terms.test(mark)))) return true
  }
  return false
}

/** The status that a word's own auxiliaries, negations and adjectives give it. */
function statusAt(tree: SentenceTree, index: number): EventStatus | undefined {
  let status: EventStatus | undefined
  for (const child of tree.children(index)) {
    const { text = '' } = tree.tokens[child] ?? {}
    if (tree.is(child, 'advmod', 'det', 'case', 'mark', 'cc') && negations.test(text)) {
      if (/^not$/i.test(text) && /^(?:only|just)$/i.test(tree.tokens[child + 1]?.text ?? ''))
        continue
      return 'negated'
    }
    if (tree.is(child, 'aux') && isWould(text))
      status = isReported(tree, index) ? 'planned' : 'hypothetical'
    else if (tree.is(child, 'aux') && possibilities.test(text)) status = 'hypothetical'
    else if (tree.is(child, 'aux') && futures.test(text)) status = 'planned'
    else if (tree.is(child, 'amod')) status = findStatusBeside(text.toLowerCase()) ?? status
    else if (tree.is(child, 'nsubj') && isNobody(tree, child)) return 'negated'
  }
  const isGoing = tree
    .children(index)
    .some((child) => tree.is(child, 'aux', 'cop') && lemmaAt(tree, child) === 'be')
  return status ?? (isGoing && isInfinitive(tree, index) ? 'planned' : undefined)
}

/** Whether a subject is nobody: "no government", "neither Oman nor Qatar". */
const isNobody = (tree: SentenceTree, subject: number): boolean =>
  /^(?:neither|nobody|none)$/i.test(tree.tokens[subject]?.text ?? '') ||
  tree
    .children(subject)
    .some(
      (child) =>
        child < subject && /^(?:no|neither|nobody|none)$/i.test(tree.tokens[child]?.text ?? ''),
    )

const isWould = (text: string): boolean => /^(?:would|['’]d)$/i.test(text)

/** Whether a clause says what somebody said, so that its "would" is a past "will". */
const isReported = (tree: SentenceTree, index: number): boolean =>
  tree.is(index, 'ccomp') && /^VB[DN]$/.test(tree.tokens[tree.headOf(index)]?.fineTag ?? '')

/** Whether what governs a word may change its status: what a clause of its own says stands by itself. */
const isGoverned = (tree: SentenceTree, index: number): boolean =>
  isComplement(tree, index) || isShared(tree, index)

/** Whether a word is what a verb or noun over it is about: "plans to [attack]", "cancelled the [visit]". */
const isComplement = (tree: SentenceTree, index: number): boolean => {
  if (tree.is(index, 'xcomp', 'obj', 'nsubj:pass')) return true
  if (tree.is(index, 'ccomp') && isDoubted(tree, tree.headOf(index))) return true
  if (tree.is(index, 'nmod', 'obl'))
    return /^(?:of|for|against|from|to)$/.test(tree.caseOf(index) ?? '')
  if (!tree.is(index, 'acl', 'advcl', 'ccomp')) return false
  const marks = tree.childrenBy(index, 'mark').map((mark) => lemmaAt(tree, mark))
  const over = tree.headOf(index)
  if (tree.is(index, 'acl') && isDoubted(tree, over) && !isRelativeOf(tree, index)) return true
  return (
    marks.some((mark) => /^(?:to|against|from|of|for)$/.test(mark)) &&
    findStatusUnder(lemmaAt(tree, over)) !== undefined
  )
}

/** Whether a clause tells something of its noun, and not what the noun is about: "a claim that Oman rejected". */
function isRelativeOf(tree: SentenceTree, index: number): boolean {
  const subjects = tree.childrenBy(index, 'nsubj')
  const objects = tree.childrenBy(index, 'obj')
  const isThat = (child: number) => /^(?:that|which)$/i.test(tree.tokens[child]?.text ?? '')
  return subjects.some(isThat) || (objects.length === 1 && objects.some(isThat))
}

/** Whether a word shares the auxiliaries of the one before it: "may visit Oman and [meet] Qatar". */
const isShared = (tree: SentenceTree, index: number): boolean =>
  tree.is(index, 'conj') && tree.childrenBy(index, 'nsubj', 'aux').length === 0

/** Whether a verb leaves it open whether the clause that it governs is so, or denies it: "demanded that", "denied that". */
const isDoubted = (tree: SentenceTree, index: number): boolean =>
  lemmaAt(tree, index) !== 'warn' &&
  /^(?:hypothetical|negated)$/.test(findStatusUnder(lemmaAt(tree, index)) ?? '')

const isDenied = (tree: SentenceTree, index: number): boolean =>
  tree.children(index).some((child) => negations.test(tree.tokens[child]?.text ?? ''))
