import { skipCircumstances, type TimeAt } from './circumstances.ts'
import { isFiniteKind } from './complements.ts'
import { findClause, findRelativeClause, isSubject } from './find-clause.ts'
import { findOpened } from './find-opened.ts'
import { findTerm } from './find-term.ts'
import { findGoverned } from './governed-items.ts'
import type { Statement } from './statement.ts'
import type { StatementComplement, StatementPredicate } from './statement-complement.ts'
import { phraseAfter } from './surface.ts'

/**
 * What an active cue reports after it, up to where it ends in the tree, or else in the statement.
 *
 * @param timeAt
 *   The time that starts at an offset.
 */
export function findComplement(
  statement: Statement,
  cue: StatementPredicate,
  timeAt: TimeAt,
): StatementComplement | undefined {
  const special =
    findTerm(statement, cue) ??
    findRelativeClause(statement, cue) ??
    findObjectOfAttitude(statement, cue)
  if (special !== undefined) return special
  const governed = withoutCircumstances(statement, findGoverned(statement, cue, cue.takes), timeAt)
  const opened = findOpened(statement, cue)
  if (opened && belongsToObject(statement, cue, opened)) return governed
  if (opened?.opener === 'marks') return boundMarks(statement, cue, opened, governed)
  if (opened?.opener !== 'that')
    return governed && !isSubject(statement, cue, governed)
      ? governed
      : (findClause(statement, cue, timeAt) ?? governed)
  const isBounded = governed && isFiniteKind(governed.opener) && governed.next > opened.first
  return isBounded ? { ...opened, next: governed.next } : opened
}

/** What a noun for an attitude is about: "expressed concern [that it rained]", "expressed outrage over [the flood]". */
function findObjectOfAttitude(
  statement: Statement,
  { word }: StatementPredicate,
): StatementComplement | undefined {
  if (!word.hasLemma('express', 'voice')) return undefined
  const noun = word.childBy('obj')
  const clause = noun?.children.find((child) => child.is('acl') && child.isMarkedBy('that'))
  if (clause) {
    const range = statement.rangeOf(clause.subtree)
    return range && { ...range, opener: 'that' }
  }
  const object = noun?.children.find(
    (child) => child.is('nmod') && /^(?:about|at|over)$/.test(`${child.preposition}`),
  )
  const range = object && statement.rangeOf(object.subtree)
  return range && { first: range.first + 1, next: range.next, opener: 'phrase', kind: 'about' }
}

/** A clause without circumstances of the utterance that the parser took for its first words: "said [earlier] it rained". */
function withoutCircumstances(
  statement: Statement,
  governed: StatementComplement | undefined,
  timeAt: TimeAt,
): StatementComplement | undefined {
  if (governed?.opener !== 'clause') return governed
  const first = skipCircumstances(statement, governed.first, timeAt)
  return phraseAfter(statement, first) ? { ...governed, first } : governed
}

/** Whether what follows a cue modifies its object: "wrote a book, “The Long Road,”", "believed the claim that it rained". */
function belongsToObject(
  statement: Statement,
  { word, takes }: StatementPredicate,
  { first, opener }: StatementComplement,
): boolean {
  const isSetOff = opener === 'that' || statement.isComma(first - 1)
  if (takes.includes('addressee') || !isSetOff) return false
  const start = statement.items[first]?.start ?? 0
  return word
    .childrenBy('obj')
    .some((object) => object.hasTag('NOUN') && word.end < object.start && object.start < start)
}

/** Words before the marks end with their phrase or clause; a cue that governs no clause reports that phrase alone. */
function boundMarks(
  statement: Statement,
  { takes }: StatementPredicate,
  opened: StatementComplement,
  governed: StatementComplement | undefined,
): StatementComplement | undefined {
  const reportsWords = takes.some((kind) => /^(?:that|question|marks)$/.test(kind))
  if (statement.isQuoted(opened.first) && reportsWords) return opened
  if (governed && statement.contentBetweenMarks(governed).length > 0)
    return { ...governed, opener: 'marks' }
  return reportsWords ? opened : governed
}
