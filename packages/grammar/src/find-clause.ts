import { skipCircumstances, type TimeAt } from './circumstances.ts'
import type { Statement } from './statement.ts'
import type { StatementComplement, StatementPredicate } from './statement-complement.ts'
import { type Phrase, phraseAfter, phraseBefore } from './surface.ts'

/**
 * The clause that a noun phrase or gerund opens right after a cue, where the tree does not show it: "said mayors are to blame",
 * "said not voting was wrong", "suggested she would stay".
 */
export function findClause(
  statement: Statement,
  { takes, next }: StatementPredicate,
  timeAt: TimeAt,
): StatementComplement | undefined {
  const first = skipCircumstances(statement, next, timeAt)
  const mayOpen = takes.includes('clause')
  if (!mayOpen && !takes.includes('that')) return undefined
  const subject =
    phraseAfter(statement, first) ?? (mayOpen ? subjectBehindPhrase(statement, first) : undefined)
  const isGerund = mayOpen && opensGerund(statement, first)
  if (subject === undefined && !isGerund) return undefined
  const verb = mayOpen
    ? findVerb(statement, subject?.next ?? first + 2)
    : findFinite(statement, subject?.next ?? first)
  return verb === undefined ? undefined : { first, next: statement.length, opener: 'clause' }
}

/** The subject of a clause behind a prepositional phrase that opens it: "said as a child [she] was happy". */
function subjectBehindPhrase(statement: Statement, first: number): Phrase | undefined {
  const phrase = statement.hasTag(first, 'ADP') ? phraseAfter(statement, first + 1) : undefined
  const subject = phrase && phraseAfter(statement, phrase.next)
  return subject && findFinite(statement, subject.next) !== undefined ? subject : undefined
}

const opensGerund = (statement: Statement, index: number): boolean =>
  statement.word(statement.hasText(index, 'not') ? index + 1 : index)?.fineTag === 'VBG'

/** The verb or quoted stretch of a clause, before any punctuation. */
function findVerb(statement: Statement, from: number): number | undefined {
  for (let index = from; index < statement.length; index++) {
    if (statement.hasTag(index, 'PUNCT')) return undefined
    if (statement.isQuoted(index) || statement.hasTag(index, 'VERB', 'AUX')) return index
  }
  return undefined
}

/**
 * The rest of a relative clause whose pronoun is a part of what is reported: "a boat that officials said [was unsafe]", up to
 * the comma where commas set it off.
 */
export function findRelativeClause(
  statement: Statement,
  { takes, first, next }: StatementPredicate,
): StatementComplement | undefined {
  if (!takes.includes('that') || findFinite(statement, next) === undefined) return undefined
  let last = first - 1
  while (statement.hasTag(last, 'ADV', 'AUX')) last--
  const subject = phraseBefore(statement, last)
  const pronoun = subject ? subject.first - 1 : -1
  if (!statement.hasText(pronoun, 'which', 'who', 'that')) return undefined
  let end = next
  const isSetOff = statement.isComma(pronoun - 1)
  while (end < statement.length && !(isSetOff && statement.isComma(end))) end++
  return { first: next, next: end, opener: 'clause' }
}

/** Whether the parser took the subject of a clause for the object of a cue: "confirmed [two pilgrims] died". */
export const isSubject = (
  statement: Statement,
  { takes, next }: StatementPredicate,
  { opener, kind, first, next: end }: StatementComplement,
): boolean =>
  opener === 'phrase' &&
  kind === 'object' &&
  first === next &&
  takes.includes('that') &&
  findFinite(statement, end) !== undefined

/** The finite verb right after a subject, or after an adverb. */
function findFinite(statement: Statement, from: number): number | undefined {
  const index = statement.hasTag(from, 'ADV') ? from + 1 : from
  return statement.isFinite(index) ? index : undefined
}
