import { findGoverned, isFiniteKind, phraseAfter, type Statement } from '@onrecord/grammar'
import type { Complement } from './complement.ts'
import type { Cue } from './cues.ts'
import { findTerm } from './find-term.ts'

/** How many words may stand between a cue and what it reports: "conceded in December 2016 that". */
const reach = 8
/** How many may stand between a cue and a colon. */
const colonReach = 30

/** What an active cue reports after it, up to where it ends in the tree, or else in the statement. */
export function findComplement(statement: Statement, cue: Cue): Complement | undefined {
  const term = findTerm(statement, cue)
  if (term !== undefined) return term
  const governed = findGoverned(statement, cue, cue.entry.takes)
  const opened = findOpened(statement, cue) ?? findAfterColon(statement, cue)
  if (opened && belongsToObject(statement, cue, opened)) return governed
  if (opened?.opener === 'marks') return boundMarks(statement, cue, opened, governed)
  if (opened?.opener !== 'that') return governed ?? findClause(statement, cue)
  const isBounded = governed && isFiniteKind(governed.opener) && governed.next > opened.first
  return isBounded ? { ...opened, next: governed.next } : opened
}

/** Whether what follows a cue modifies its object: "wrote a book, “The Long Road,”", "believed the claim that it rained". */
function belongsToObject(
  statement: Statement,
  { word, entry }: Cue,
  { first, opener }: Complement,
): boolean {
  const isSetOff = opener === 'that' || statement.isComma(first - 1)
  if (entry.takes.includes('addressee') || !isSetOff) return false
  const start = statement.items[first]?.start ?? 0
  return word
    .childrenBy('obj')
    .some((object) => object.hasTag('NOUN') && word.end < object.start && object.start < start)
}

/** Words before the marks end with their phrase or clause; a cue that governs no clause reports that phrase alone. */
function boundMarks(
  statement: Statement,
  { entry }: Cue,
  opened: Complement,
  governed: Complement | undefined,
): Complement | undefined {
  const reportsWords = entry.takes.some((kind) => /^(?:that|question|marks)$/.test(kind))
  if (statement.isQuoted(opened.first) && reportsWords) return opened
  if (governed && statement.contentBetweenMarks(governed).length > 0)
    return { ...governed, opener: 'marks' }
  return reportsWords ? opened : governed
}

/** "That" or a quoted stretch soon after a cue. */
function findOpened(statement: Statement, cue: Cue): Complement | undefined {
  const next = statement.length
  for (let first = cue.next; first < Math.min(next, cue.next + reach); first++) {
    if (statement.isQuoted(first))
      return { first: findMarkedStart(statement, cue, first), next, opener: 'marks' }
    if (statement.hasText(first, 'that') && cue.entry.takes.includes('that'))
      return { first, next, opener: 'that' }
    if (statement.hasTag(first, 'VERB', 'AUX')) return undefined
  }
  return undefined
}

/** Words before the marks are part of what was said, unless they are set off or are an addressee: "said it “may” end". */
function findMarkedStart(statement: Statement, { next, entry }: Cue, index: number): number {
  const isSetOff = index === next || statement.hasTag(index - 1, 'PUNCT')
  return isSetOff || entry.takes.includes('addressee') ? index : next
}

/** The clause that a noun phrase opens after a cue that takes no noun phrase: "said mayors are to blame". */
function findClause(statement: Statement, { entry, next: first }: Cue): Complement | undefined {
  const subject = entry.takes.includes('clause') ? phraseAfter(statement, first) : undefined
  if (subject === undefined) return undefined
  for (let index = subject.next; index < statement.length; index++) {
    if (statement.hasTag(index, 'PUNCT')) return undefined
    if (statement.isQuoted(index) || statement.hasTag(index, 'VERB', 'AUX'))
      return { first, next: statement.length, opener: 'clause' }
  }
  return undefined
}

/** A quoted stretch after a colon. */
function findAfterColon(statement: Statement, cue: Cue): Complement | undefined {
  const next = statement.length
  for (let index = cue.next; index < Math.min(next, cue.next + colonReach); index++)
    if (statement.hasText(index, ':') && statement.isQuoted(index + 1))
      return { first: index + 1, next, opener: 'marks' }
  return undefined
}
