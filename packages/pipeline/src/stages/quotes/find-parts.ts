import { type ComplementKind, leads } from '@onrecord/lexicon'
import type { SentenceTree } from '../../trees/sentence-tree.ts'

/** A phrase or clause that a cue governs. */
export interface Part {
  kind: ComplementKind
  /** The tokens of it: from `first` to before `next`. */
  first: number
  next: number
}

const prepositions: ReadonlySet<string> = new Set(leads)

/** Whether a word is a preposition that leads to what was said. */
export const isLead = (word: string): boolean => prepositions.has(word)

/** What goes with a part before it: "questioned [her judgment in the matter]". */
const attached = /^(?:infinitive|about|as|for|in|into|of|over|to)$/
/** What a cue takes that somebody may stand before: "referred [to it]" is no report in "referred them [to it]". */
const acting = /^(?:target|object|infinitive|addressee)$/
const asking = /^(?:whether|why|how|what|who|whom|whose|which|if|when|where)$/
/** What opens clauses that tell the circumstances too: "said when she left". */
const circumstantial = /^(?:if|when|where)$/

/**
 * Find what a cue governs after it, of the kinds that it takes: the first part and what goes with it. Who should act
 * belongs to it ("urged [them to leave]", "accused [them of lying]"), and who was told does not ("told them [that it rained]").
 *
 * @param tree
 *   The tree of the sentence.
 * @param cue
 *   The index of the cue in it.
 * @param takes
 *   The kinds that the cue takes.
 */
export function findParts(
  tree: SentenceTree,
  cue: number,
  takes: readonly ComplementKind[],
): Part[] {
  const isTaken = ({ kind, first, next }: Part) =>
    takes.includes(kind === 'clause' ? 'that' : kind) ||
    (kind === 'object' && holdsLead(tree, first, next, takes))
  const parts = tree
    .children(cue)
    .filter((child) => child > cue)
    .flatMap((child) => toPart(tree, cue, child))
  const first = parts.findIndex(isTaken)
  const opening = parts[first]
  if (opening === undefined) return []
  const opensClause = isClause(opening.kind)
  const before = parts[first - 1]
  const isActed = !opensClause && before?.kind === 'object'
  if (isActed && !takes.some((kind) => acting.test(kind))) return []
  const goesOn = (part: Part) => isTaken(part) || attached.test(part.kind)
  const rest = opensClause ? [] : parts.slice(first + 1).filter(goesOn)
  return [...(isActed && before ? [before] : []), opening, ...rest]
}

/** Whether what should lead on from an object hangs on it in the tree: "accused [the mayor of lying]". */
function holdsLead(
  tree: SentenceTree,
  first: number,
  next: number,
  takes: readonly ComplementKind[],
): boolean {
  for (let index = first + 1; index < next; index++) {
    const { lemma = '' } = tree.tokens[index] ?? {}
    const isTaken = isLead(lemma) && takes.includes(lemma as ComplementKind)
    const isTo = lemma === 'to' && takes.includes('infinitive') && tree.is(index, 'mark')
    if (isTo || (isTaken && tree.is(index, 'case', 'mark'))) return true
  }
  return false
}

/** Whether a complement has a subject and a verb of its own. */
export const isClause = (kind: string): boolean => /^(?:that|clause|question)$/.test(kind)

/** A child of a cue as a part, if it may be one. */
function toPart(tree: SentenceTree, cue: number, child: number): Part[] {
  const kind = kindOf(tree, cue, child)
  return kind === undefined ? [] : [{ kind, ...tree.rangeOf(child) }]
}

function kindOf(tree: SentenceTree, cue: number, child: number): ComplementKind | undefined {
  const { first } = tree.rangeOf(child)
  if (first <= cue) return undefined
  const opening = tree.tokens[first]?.text.toLowerCase() ?? ''
  const isClausal = tree.is(child, 'ccomp', 'xcomp', 'advcl', 'acl')
  if (asking.test(opening) && (isClausal || tree.is(child, 'obj')))
    return circumstantial.test(opening) && !tree.is(child, 'ccomp') ? undefined : 'question'
  if (isClausal) return kindOfClause(tree, child, opening)
  if (tree.is(child, 'obj', 'iobj')) return 'object'
  const preposition = tree.is(child, 'obl', 'nmod') ? tree.caseOf(child) : undefined
  return preposition && isLead(preposition) ? (preposition as ComplementKind) : undefined
}

function kindOfClause(
  tree: SentenceTree,
  child: number,
  opening: string,
): ComplementKind | undefined {
  const marks = tree.childrenBy(child, 'mark').map((mark) => tree.tokens[mark]?.lemma ?? '')
  const isOuter = tree.childrenBy(child, 'nsubj:outer').length > 0
  if (marks.includes('to') && !isOuter) return 'infinitive'
  if (opening === 'that' && !tree.is(child, 'advcl')) return 'that'
  const preposition = marks.find(isLead)
  if (preposition !== undefined) return preposition as ComplementKind
  if (tree.is(child, 'ccomp')) return 'clause'
  return tree.is(child, 'xcomp') ? 'object' : undefined
}
