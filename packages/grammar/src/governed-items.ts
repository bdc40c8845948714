import { type ComplementKind, isWeekday } from '@onrecord/lexicon'
import type { Span } from '@onrecord/schema'
import { type Complement, isComplementPreposition, isFiniteKind } from './complements.ts'
import type { Statement } from './statement.ts'
import { selectComplements } from './valency.ts'
import type { Word, WordRange } from './word.ts'

/** A predicate among the items of a statement. */
interface Predicate extends WordRange {
  word: Word
}

/** The items of a statement that a predicate governs. */
export interface GovernedItems extends WordRange {
  /** The form of the complement: a finite clause, an infinitive, or else a phrase. */
  opener: 'that' | 'clause' | 'question' | 'infinitive' | 'phrase'
  /** The kind of the complement that decides on the meaning of the predicate. */
  kind?: ComplementKind
}

/**
 * The items of a statement that a predicate governs in the tree: a clause, an infinitive or a phrase after it.
 *
 * @param takes
 *   The valency of the predicate, as the lexicon has it.
 */
export function findGoverned(
  statement: Statement,
  predicate: Predicate,
  takes: readonly ComplementKind[],
): GovernedItems | undefined {
  const parts = selectComplements(predicate.word, takes)
  const [opening] = parts
  if (opening === undefined) return undefined
  const range = statement.rangeOf(spanOf(parts, opening))
  if (range === undefined || range.first <= predicate.first) return undefined
  const opener = openerOf(parts)
  const kind = parts.find((part) => part.kind !== 'object')?.kind ?? 'object'
  if (!isFiniteKind(opener))
    return { ...range, next: findPhraseEnd(statement, predicate, range.next), opener, kind }
  const next = statement.afterQuoted(findContrast(statement, opening.word) ?? range.next)
  const addressee = takes.includes('addressee') ? addresseeIn(opening) : undefined
  if (addressee) {
    const after = statement.rangeOf(addressee)?.next
    if (after !== undefined) return { opener, first: after, next }
  }
  const isSplit = opener === 'clause' && lacksSubject(opening.word) && addressee === undefined
  const isSubject = (takes.includes('clause') || isSplit) && opensSubject(statement, predicate.next)
  const first = opener === 'clause' && isSubject ? predicate.next : range.first
  const isSetOff = opener !== 'clause' || statement.isComma(first - 1)
  return {
    opener,
    first: isSetOff ? first : skipAdjuncts(statement, first, opening.word),
    next: isCoordinated(statement, next) || listsParts(statement, next) ? statement.length : next,
  }
}

function findPhraseEnd(statement: Statement, predicate: Predicate, next: number): number {
  const end = findGerundEnd(statement, predicate, next)
  if (!listsParts(statement, end)) return end
  let last = end + 1
  while (last < statement.length && !statement.matches(last, /^[,;.!?–—]$/)) last++
  return last
}

/** The index after a gerund right behind a phrase, which is its subject: "spoke of Oman [taking the lead]". */
function findGerundEnd(statement: Statement, { word }: Predicate, next: number): number {
  const gerund = statement.word(next)
  const isGerund = gerund?.fineTag === 'VBG' && gerund.is('advcl', 'acl') && gerund.head === word
  return (isGerund && statement.rangeOf(gerund.subtree)?.next) || next
}

/** The addressee that the parser attached to the clause after it, as the first of two subjects: "told [Oman] it rained". */
function addresseeIn({ word, kind }: Complement): Span | undefined {
  const [first, second] = kind === 'clause' ? word.childrenBy('nsubj') : []
  return second && first?.subtree
}

/**
 * Where a clause of contrast begins at the end of a clause, behind a comma: ", while the guards left". It is the writer's, as a
 * rule, and the parser may attach it to what is said.
 */
function findContrast(statement: Statement, clause: Word): number | undefined {
  const contrast = clause.children.find(
    (child) =>
      child.is('advcl') && child.index > clause.index && child.isMarkedBy('while', 'whereas'),
  )
  const first = contrast && statement.rangeOf(contrast.subtree)?.first
  if (first === undefined) return undefined
  const comma = statement.isComma(first) ? first : first - 1
  return statement.isComma(comma) ? comma : undefined
}

/**
 * Skip adjuncts between a predicate and the subject of its clause, which the parser may attach to the clause: "said [in Oslo]
 * the bridge had fallen". A comma after one makes it part of the clause.
 */
function skipAdjuncts(statement: Statement, first: number, clause: Word): number {
  const subject = clause.childBy('nsubj')
  const adjunct = clause.children.find(
    (child) =>
      child.is('obl') &&
      child.index < (subject?.index ?? 0) &&
      statement.rangeOf(child.subtree)?.first === first,
  )
  const next = adjunct && statement.rangeOf(adjunct.subtree)?.next
  if (next === undefined || statement.isComma(next)) return first
  return skipAdjuncts(statement, next, clause)
}

/** Whether the parser took the subject of a finite clause for an object of the predicate: "added [the road] was open". */
const lacksSubject = (clause: Word): boolean =>
  clause.childBy('nsubj', 'csubj', 'expl') === undefined && clause.fineTag !== 'VBG'

/** Whether the words between a predicate and its clause are part of the subject, and no weekday. */
function opensSubject(statement: Statement, index: number): boolean {
  const word = statement.word(index)
  if (word === undefined || isWeekday(word.text)) return false
  return word.hasTag('DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM')
}

/** From the first part, without its preposition, to the last. */
const spanOf = (parts: readonly Complement[], { word, kind, first, next }: Complement) =>
  word.sentence.spanOf({
    first: isComplementPreposition(kind) ? first + 1 : first,
    next: parts.at(-1)?.next ?? next,
  })

function openerOf(parts: readonly Complement[]): GovernedItems['opener'] {
  const kind = parts.find((part) => isFiniteKind(part.kind) || part.kind === 'infinitive')?.kind
  return kind === 'that' || kind === 'clause' || kind === 'question' || kind === 'infinitive'
    ? kind
    : 'phrase'
}

/** Whether parts of what was said follow a comma: "…, including the harbour". */
const listsParts = (statement: Statement, next: number): boolean =>
  statement.isComma(next) && statement.hasText(next + 1, 'including')

/** Whether a clause with a subject of its own follows a comma: "…, but she knows that it was". */
function isCoordinated(statement: Statement, next: number): boolean {
  const conjunction = statement.isComma(next) ? next + 1 : next
  return (
    statement.hasTag(conjunction, 'CCONJ') &&
    !statement.hasTag(conjunction + 1, 'VERB', 'AUX', 'ADV')
  )
}
