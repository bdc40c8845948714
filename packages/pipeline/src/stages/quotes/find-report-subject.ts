import {
  followsConjunction,
  isGerund,
  type Phrase,
  phraseAfter,
  phraseBefore,
  type Statement,
  subjectBefore,
  subjectOf,
  subjectPhrase,
} from '@onrecord/grammar'
import type { Cue } from './cues.ts'

/** The subject of an active cue, by the order of words or in the tree. */
export const findReportSubject = (statement: Statement, cue: Cue): Phrase | undefined =>
  findAdjacent(statement, cue) ?? subjectPhrase(statement, cue.word) ?? findInverted(statement, cue)

/** The nearest subject before a cue; for a gerund set off by a comma, the subject of the clause before it. */
export function findNearestSubject(
  statement: Statement,
  { first }: Cue,
  from: number,
): Phrase | undefined {
  const isSetOff = isGerund(statement, first) && followsConjunction(statement, first)
  if (!isSetOff) return subjectBefore(statement, first, from)
  for (let verb = from; verb < first; verb++)
    if (statement.hasTag(verb, 'VERB', 'AUX')) return subjectBefore(statement, verb, from)
  return undefined
}

/**
 * The noun phrase right before a cue that opens a clause by the order of words, where the tree has a subject that does not
 * govern it, or that a gerund is about: "a loophole, [experts] say", "footage of [Ada Quill] saying that".
 */
function findAdjacent(statement: Statement, { first, word }: Cue): Phrase | undefined {
  let last = first - 1
  while (statement.hasTag(last, 'ADV', 'AUX')) last--
  const phrase = phraseBefore(statement, last)
  const head = statement.word(last)
  const subject = subjectOf(word)
  if (!phrase || !head || !subject || head.sentence !== subject.sentence) return undefined
  if (head.hasTag('NUM')) return undefined
  const isNamed = head.hasTag('PROPN') && word.childBy('nsubj') === undefined
  const isSource = statement.hasText(phrase.first - 1, 'of', 'from', 'by')
  if (word.fineTag === 'VBG' && isNamed && isSource)
    return findNamedBefore(statement, phrase) ?? phrase
  const opensClause =
    statement.hasTag(phrase.first - 1, 'PUNCT', 'SCONJ', 'CCONJ') ||
    statement.hasText(phrase.first - 1, 'where', 'when', 'what', 'which', 'why', 'how')
  return opensClause && !subject.governs(head) && !head.governs(subject) ? phrase : undefined
}

/** The name that a place or body modifies: "Ada Quill" in "with Ada Quill of Sur calling the plan unfair". */
const findNamedBefore = (statement: Statement, { first }: Phrase): Phrase | undefined =>
  statement.hasTag(first - 2, 'PROPN') ? phraseBefore(statement, first - 2) : undefined

/** The subject after a cue that opens a statement, before what was said: "Said Ada Quill: “The road is open.”" */
function findInverted(statement: Statement, { first, next }: Cue): Phrase | undefined {
  const phrase = first === 0 ? phraseAfter(statement, next) : undefined
  if (phrase === undefined) return undefined
  const marks = statement.items.findIndex((_, index) => precedesMarks(statement, index))
  if (marks < phrase.next) return undefined
  if (marks === phrase.next || statement.isComma(phrase.next)) return phrase
  const isNominal = statement.items
    .slice(next, marks)
    .every((_, offset) => !statement.hasTag(next + offset, 'VERB', 'AUX', 'PUNCT'))
  return isNominal ? phraseBefore(statement, marks - 1) : undefined
}

/** Whether a colon stands at an index, or a comma before a quoted stretch. */
const precedesMarks = (statement: Statement, index: number): boolean =>
  statement.hasText(index, ':') || (statement.isComma(index) && statement.isQuoted(index + 1))
