import { findCueWord } from '@onrecord/lexicon'
import type { Statement } from './statement.ts'
import type { StatementComplement, StatementPredicate } from './statement-complement.ts'

/** How many words may stand between a cue and what it reports: "conceded in December 2016 that". */
const reach = 8
/** How many may stand between a cue and a colon, or a quoted sentence that is set off. */
const colonReach = 30

/** What opens a complement by the order of words: "that", or a quoted stretch, also behind an aside or a colon. */
export const findOpened = (
  statement: Statement,
  cue: StatementPredicate,
): StatementComplement | undefined => findNear(statement, cue) ?? findAfterColon(statement, cue)

/** "That" or a quoted stretch soon after a cue. */
function findNear(statement: Statement, cue: StatementPredicate): StatementComplement | undefined {
  const next = statement.length
  for (let first = cue.next; first < Math.min(next, cue.next + reach); first++) {
    if (statement.isQuoted(first) && isAppositive(statement, first) && cue.takes.includes('that'))
      return { first: cue.next, next, opener: 'clause' }
    if (isDash(statement, first) && isInAside(statement, cue.first)) return undefined
    if (statement.isQuoted(first))
      return { first: findMarkedStart(statement, cue, first), next, opener: 'marks' }
    const isPronoun = /^W?DT$/.test(`${statement.word(first)?.fineTag}`)
    if (statement.hasText(first, 'that') && !isPronoun && cue.takes.includes('that'))
      return { first, next, opener: 'that' }
    if (statement.hasTag(first, 'VERB', 'AUX')) break
  }
  return findSetOff(statement, cue)
}

/** A quoted sentence behind an aside: said, pointing at the sea, “Go.”, said — as a paper reported — “Go.” */
function findSetOff(
  statement: Statement,
  { next, takes }: StatementPredicate,
): StatementComplement | undefined {
  if (!statement.hasMarks || !(takes.includes('that') || takes.includes('marks'))) return undefined
  const isLater = statement.items.slice(0, next).some((_, index) => statement.isQuoted(index))
  for (let first = next; first < next + colonReach; first++) {
    const stretch = statement.quoted(first)
    if (stretch)
      return statement.hasTag(first - 1, 'PUNCT') && (stretch.opensSentence || !isLater)
        ? { first, next: statement.length, opener: 'marks' }
        : undefined
    const word = statement.word(first)
    if (word === undefined || word.isFinite) return undefined
    if (isDash(statement, first)) first = findDash(statement, first + 1) ?? first
  }
  return undefined
}

/** Whether a quoted name between commas stands before a verb: "says his event, “The Run”, was a joke". */
const isAppositive = (statement: Statement, index: number): boolean =>
  statement.isComma(index - 1) &&
  statement.isFinite(statement.isComma(index + 1) ? index + 2 : index + 1)

/** Whether a dash stands shortly before a cue: said — as a paper [reported] — “Go.” */
const isInAside = (statement: Statement, cue: number): boolean =>
  [1, 2, 3, 4, 5, 6].some((distance) => isDash(statement, cue - distance))

const isDash = (statement: Statement, index: number): boolean =>
  statement.matches(index, /^[-–—―]{1,2}$/)

/** The dash that ends an aside. */
function findDash(statement: Statement, from: number): number | undefined {
  for (let index = from; index < from + colonReach; index++)
    if (isDash(statement, index)) return index
  return undefined
}

/** Words before the marks are part of what was said, unless they are set off or are an addressee: "said it “may” end". */
function findMarkedStart(
  statement: Statement,
  { next, takes }: StatementPredicate,
  index: number,
): number {
  const isSetOff = index === next || statement.hasTag(index - 1, 'PUNCT')
  return isSetOff || takes.includes('addressee') ? index : next
}

/** A quoted stretch after a colon, before which no other cue stands. */
function findAfterColon(
  statement: Statement,
  cue: StatementPredicate,
): StatementComplement | undefined {
  const next = statement.length
  if (!statement.hasMarks) return undefined
  for (let index = cue.next; index < Math.min(next, cue.next + colonReach); index++) {
    if (statement.hasText(index, ':') && statement.isQuoted(index + 1))
      return { first: index + 1, next, opener: 'marks' }
    const word = statement.word(index)
    if (word?.hasTag('VERB') && findCueWord(word.lemma, 'verb')) return undefined
  }
  return undefined
}
