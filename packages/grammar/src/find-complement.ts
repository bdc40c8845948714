import { findCueWord } from '@onrecord/lexicon'
import { skipCircumstances, type TimeAt } from './circumstances.ts'
import { isFiniteKind } from './complements.ts'
import { findTerm } from './find-term.ts'
import { findGoverned } from './governed-items.ts'
import type { Statement } from './statement.ts'
import type { StatementComplement, StatementPredicate } from './statement-complement.ts'
import { type Phrase, phraseAfter, phraseBefore } from './surface.ts'

/** How many words may stand between a cue and what it reports: "conceded in December 2016 that". */
const reach = 8
/** How many may stand between a cue and a colon, or a quoted sentence that is set off. */
const colonReach = 30

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
  const opened = findOpened(statement, cue) ?? findAfterColon(statement, cue)
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

/**
 * The rest of a relative clause whose pronoun is a part of what is reported: "a boat that officials said [was unsafe]", up to
 * the comma where commas set it off.
 */
function findRelativeClause(
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

/** Whether the parser took the subject of a clause for the object of a cue: "confirmed [two pilgrims] died". */
const isSubject = (
  statement: Statement,
  { takes, next }: StatementPredicate,
  { opener, kind, first, next: end }: StatementComplement,
): boolean =>
  opener === 'phrase' &&
  kind === 'object' &&
  first === next &&
  takes.includes('that') &&
  findFinite(statement, end) !== undefined

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

/** "That" or a quoted stretch soon after a cue. */
function findOpened(
  statement: Statement,
  cue: StatementPredicate,
): StatementComplement | undefined {
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
    if (word === undefined || /^(?:VBD|VBZ|VBP|MD)$/.test(word.fineTag)) return undefined
    if (isDash(statement, first)) first = findDash(statement, first + 1) ?? first
  }
  return undefined
}

/** Whether a quoted name between commas stands before a verb: "says his event, “The Run”, was a joke". */
const isAppositive = (statement: Statement, index: number): boolean =>
  statement.isComma(index - 1) &&
  /^(?:VBD|VBZ|VBP|MD)$/.test(
    `${statement.word(statement.isComma(index + 1) ? index + 2 : index + 1)?.fineTag}`,
  )

/** Whether a dash stands between a tag's cue before it and a cue: said — as a paper [reported] — “Go.” */
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

/**
 * The clause that a noun phrase or gerund opens right after a cue, where the tree does not show it: "said mayors are to blame",
 * "said not voting was wrong", "suggested she would stay".
 */
function findClause(
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

/** The finite verb right after a subject, or after an adverb. */
function findFinite(statement: Statement, from: number): number | undefined {
  const index = statement.hasTag(from, 'ADV') ? from + 1 : from
  return /^(?:VBD|VBZ|VBP|MD)$/.test(`${statement.word(index)?.fineTag}`) ? index : undefined
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
