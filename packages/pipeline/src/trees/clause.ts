import { findSubjectHead, isRelative } from './find-subject-head.ts'
import type { SentenceTree } from './sentence-tree.ts'

const nominal = /^(?:NOUN|PROPN|PRON|NUM|ADJ|X|SYM|DET)$/

/** A token and those that are coordinated with it, in order. */
export const withConjuncts = (tree: SentenceTree, index: number): number[] => [
  index,
  ...tree
    .childrenBy(index, 'conj')
    .filter((child) => nominal.test(tree.tokens[child]?.tag ?? '') && !isClause(tree, child))
    .filter((child) => !isLed(tree, child) || isLed(tree, index))
    .flatMap((child) => withConjuncts(tree, child)),
]

/** Whether a preposition leads to a token: "and in Muscat" goes on with no object. */
const isLed = (tree: SentenceTree, index: number): boolean =>
  tree.childrenBy(index, 'case').some((marker) => tree.tokens[marker]?.tag === 'ADP')

const isClause = (tree: SentenceTree, index: number): boolean =>
  tree.childrenBy(index, 'nsubj', 'cop', 'mark').length > 0

/** Whether a verb has its patient for a subject: "was accused", "the men accused of it". */
export function isPassive(tree: SentenceTree, verb: number): boolean {
  if (tree.childrenBy(verb, 'aux:pass').length > 0) return true
  const isParticiple = /^VB[ND]$/.test(tree.tokens[verb]?.fineTag ?? '')
  if (!isParticiple || tree.childrenBy(verb, 'nsubj', 'aux').length > 0) return false
  if (tree.is(verb, 'acl') && !tree.is(verb, 'acl:relcl'))
    return tree.childrenBy(verb, 'obj').length === 0
  return tree.is(verb, 'conj') && isPassive(tree, tree.headOf(verb))
}

/** The tokens that head those who do what a verb tells. */
export function agentsOf(tree: SentenceTree, verb: number): number[] {
  if (isPassive(tree, verb)) {
    const phrases = tree.childrenBy(verb, 'obl')
    const agent = [
      ...phrases,
      ...phrases.flatMap((one) => tree.childrenBy(one, 'obl', 'nmod')),
    ].find((child) => tree.caseOf(child) === 'by')
    return agent === undefined ? [] : withConjuncts(tree, agent)
  }
  const subject = findSubjectHead(tree, verb) ?? tree.childrenBy(verb, 'nsubj:pass').at(0)
  return subject === undefined ? [] : withConjuncts(tree, subject)
}

/** The tokens that head those to whom it is done. */
export function patientsOf(tree: SentenceTree, verb: number): number[] {
  if (isPassive(tree, verb)) {
    const patient = findPatient(tree, verb)
    return patient === undefined ? [] : withConjuncts(tree, patient)
  }
  const objects = tree
    .children(verb)
    .filter((child) => tree.is(child, 'obj', 'iobj') || isNominalComplement(tree, child))
  const others = objects.filter((object) => !isRelative(tree, object))
  if (objects.length > 0)
    return (others.length > 0 ? others : objects).flatMap((object) =>
      withConjuncts(tree, antecedentOf(tree, object, verb)),
    )
  const hasSubject = tree.childrenBy(verb, 'nsubj').some((child) => !isRelative(tree, child))
  return tree.is(verb, 'acl:relcl') && hasSubject ? [tree.headOf(verb)] : []
}

/** Whether a child that the parser takes for a predicate is a name: "called the minister Ada Quill". */
const isNominalComplement = (tree: SentenceTree, child: number): boolean =>
  tree.is(child, 'xcomp') && tree.tokens[child]?.tag === 'PROPN'

function findPatient(tree: SentenceTree, verb: number): number | undefined {
  const own = tree.childrenBy(verb, 'nsubj').at(0)
  if (own !== undefined) return antecedentOf(tree, own, verb)
  if (tree.is(verb, 'acl')) return tree.headOf(verb)
  if (tree.is(verb, 'conj')) return findPatient(tree, tree.headOf(verb))
  return tree.is(verb, 'xcomp', 'advcl') ? findSubjectHead(tree, tree.headOf(verb)) : undefined
}

/** What a relative pronoun goes back to, or the token itself. */
const antecedentOf = (tree: SentenceTree, index: number, verb: number): number =>
  isRelative(tree, index) && tree.is(verb, 'acl') ? tree.headOf(verb) : index

/**
 * The tokens that a preposition, or a participle that is like one ("involving"), leads to from any of some tokens, in order,
 * with those coordinated with them.
 */
export function phrasesAfter(
  tree: SentenceTree,
  heads: readonly number[],
  preposition: string,
): number[] {
  const led = heads
    .flatMap((head) => tree.childrenBy(head, 'obl', 'nmod'))
    .filter((child) =>
      tree.childrenBy(child, 'case').some((marker) => isWord(tree, marker, preposition)),
    )
  const governed = heads
    .flatMap((head) => tree.childrenBy(head, 'acl', 'advcl'))
    .filter((child) => isWord(tree, child, preposition))
    .flatMap((child) => tree.childrenBy(child, 'obj'))
  return [...led, ...governed].sort((a, b) => a - b).flatMap((child) => withConjuncts(tree, child))
}

const isWord = (tree: SentenceTree, index: number, word: string): boolean =>
  tree.tokens[index]?.text.toLowerCase() === word
