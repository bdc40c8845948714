import { type ContentKind, predicates } from '@onrecord/lexicon'
import { findSubjectHead } from '../../trees/find-subject-head.ts'
import type { SentenceTree } from '../../trees/sentence-tree.ts'

/** A clause that says what was refused, agreed on, or demanded. */
export interface Content {
  kind: ContentKind
  /** The index of its verb. */
  verb: number
  isNegated: boolean
}

const commitments = /^(?:will|would|shall|['’]ll|['’]d|wo)$/i
const obligations = /^(?:must|should|ought)$/i
const obliging: ReadonlySet<string> = new Set(predicates.obliging)
const guilty: ReadonlySet<string> = new Set(predicates.guilty)
const negations = /^(?:not|n['’]t|never|no)$/i

/** The clauses that a word governs and that say what it is about. */
export function findContents(tree: SentenceTree, index: number): Content[] {
  return tree
    .children(index)
    .filter((child) => child > index)
    .flatMap((child) => {
      const kind = kindOf(tree, index, child)
      return kind === undefined ? [] : [{ kind, verb: child, isNegated: isNegated(tree, child) }]
    })
}

function kindOf(tree: SentenceTree, index: number, child: number): ContentKind | undefined {
  const isComplement = tree.is(child, 'xcomp', 'ccomp', 'acl', 'advcl')
  if (!isComplement) return undefined
  const marks = tree.childrenBy(child, 'mark').map((mark) => tree.tokens[mark]?.lemma)
  if (marks.includes('to')) return 'infinitive'
  if (tree.tokens[child]?.fineTag === 'VBG' && !tree.is(child, 'advcl')) return 'gerund'
  if (!tree.is(child, 'ccomp')) return undefined
  const modals = tree.childrenBy(child, 'aux').map((aux) => tree.tokens[aux]?.text ?? '')
  if (modals.some((modal) => commitments.test(modal)) && isSameSubject(tree, index, child))
    return 'commitment'
  const isOwed = obliging.has(tree.tokens[child]?.lemma ?? '') && hasInfinitive(tree, child)
  if (isOwed || modals.some((modal) => obligations.test(modal))) return 'obligation'
  return guilty.has(tree.tokens[child]?.lemma ?? '') ? 'guilt' : undefined
}

const hasInfinitive = (tree: SentenceTree, verb: number): boolean =>
  tree.childrenBy(verb, 'xcomp').some((child) => tree.childrenBy(child, 'mark').length > 0)

/** Whether a clause goes on about the subject of the verb that governs it: "Oman said it would". */
function isSameSubject(tree: SentenceTree, verb: number, clause: number): boolean {
  const over = findSubjectHead(tree, verb)
  const own = tree.childrenBy(clause, 'nsubj').at(0)
  if (over === undefined || own === undefined) return false
  const { tag, text, lemma } = tree.tokens[own] ?? {}
  if (tag === 'PRON') return /^(?:it|he|she|they|we|i)$/i.test(text ?? '')
  const isOwn = tree
    .childrenBy(own, 'nmod:poss')
    .some((owner) => /^(?:its|his|her|their|our|my)$/i.test(tree.tokens[owner]?.text ?? ''))
  return (
    isOwn ||
    /^(?:country|government|party|group)$/.test(lemma ?? '') ||
    lemma === tree.tokens[over]?.lemma
  )
}

const isNegated = (tree: SentenceTree, verb: number): boolean =>
  tree
    .children(verb)
    .some((child) => child < verb && negations.test(tree.tokens[child]?.text ?? ''))
