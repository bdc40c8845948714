import { isThing, objectControlVerbs } from '@onrecord/lexicon'
import { isInfinitive } from './is-infinitive.ts'
import type { SentenceTree } from './sentence-tree.ts'

/** How many verbs a subject may be shared over: "he came, sat down, and began to say". */
const steps = 6
const objectControl: ReadonlySet<string> = new Set(objectControlVerbs)
const relative = /^(?:who|whom|which|that)$/i

/** The token that heads the subject of a verb, its own or that of the verb that it goes on with. */
export function findSubjectHead(
  tree: SentenceTree,
  verb: number,
  left = steps,
): number | undefined {
  if (left === 0) return undefined
  const head = tree.headOf(verb)
  const isPassive = tree.childrenBy(verb, 'aux:pass').length > 0
  const own = tree
    .childrenBy(verb, 'nsubj')
    .find((child) => !isPassive || !tree.is(child, 'nsubj:pass'))
  if (own !== undefined) return isRelative(tree, own) && tree.is(verb, 'acl') ? head : own
  if (tree.is(verb, 'acl'))
    return (
      findPressed(tree, verb) ??
      (isApart(tree, verb) || isWritten(tree, verb) ? subjectOver(tree, head, left) : head)
    )
  if (tree.is(verb, 'xcomp') && tree.childrenBy(head, 'aux:pass').length > 0) {
    const patient = tree.childrenBy(head, 'nsubj').at(0)
    if (patient !== undefined) return patient
  }
  if (tree.is(verb, 'xcomp') || isControlled(tree, verb)) {
    const object = tree.childrenBy(head, 'obj', 'iobj').find((child) => child < verb)
    return object ?? findSubjectHead(tree, head, left - 1)
  }
  return tree.is(verb, 'conj', 'advcl', 'obl') ? findSubjectHead(tree, head, left - 1) : undefined
}

/** Whether a participle tells what a document says, whose author is the subject: "put out a report accusing Oman". */
const isWritten = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb]?.fineTag === 'VBG' &&
  isThing(tree.tokens[tree.headOf(verb)]?.lemma ?? '', 'documents')

/** Whether the object of the verb over an infinitive is to do it: "persuaded Oman to leave". */
const isControlled = (tree: SentenceTree, verb: number): boolean =>
  (tree.is(verb, 'advcl') &&
    isInfinitive(tree, verb) &&
    objectControl.has(tree.tokens[tree.headOf(verb)]?.lemma ?? '')) ||
  (tree.is(verb, 'advcl', 'obl') && isCharge(tree, verb))

/** Whether a gerund is what the object of the verb over it did or should not do: "warned Oman against leaving". */
const isCharge = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb]?.fineTag === 'VBG' &&
  tree
    .childrenBy(verb, 'mark', 'case')
    .some((mark) => /^(?:against|from|into|of|for)$/.test(tree.tokens[mark]?.lemma ?? ''))

/** Who is to do what a noun asks or plans: "Oman" in "pressure on Oman to leave", "Oman's decision to leave". */
function findPressed(tree: SentenceTree, verb: number): number | undefined {
  if (!isInfinitive(tree, verb)) return undefined
  const noun = tree.headOf(verb)
  const asked = tree
    .childrenBy(noun, 'nmod')
    .find((child) => child < verb && /^(?:on|for)$/.test(tree.caseOf(child) ?? ''))
  return asked ?? tree.childrenBy(noun, 'nmod:poss').at(0)
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
  return over < 0 ? undefined : findSubjectHead(tree, over, left - 1)
}

export const isRelative = (tree: SentenceTree, index: number): boolean =>
  relative.test(tree.tokens[index]?.text ?? '')

/** Whether a verb that hangs on a noun tells what its subject did: "gave a talk, saying that", "took time to explain". */
const isApart = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[tree.rangeOf(verb).first - 1]?.text === ',' ||
  tree.childrenBy(verb, 'punct').some((mark) => mark < verb) ||
  isInfinitive(tree, verb)
