import {
  opensClauseAt,
  phraseAfter,
  type Statement,
  skipCircumstances,
  type TimeAt,
  withName,
} from '@onrecord/grammar'
import type { CueSite } from './cue-site.ts'
import { endOfRelative } from './end-of-relative.ts'
import { findContent, joinContents } from './find-content.ts'
import type { Attribution } from './quotation.ts'

/** How long the name of a speaker may be, in items. */
const reach = 12

/** What "according to" reports: the rest of the statement, after it, before it, or on both sides. */
export function findAccordingTo({ statement, cue, timeAt }: CueSite): Attribution | undefined {
  if (cue.entry.lemma !== 'according to') return undefined
  const phrase = phraseAfter(statement, skipDate(statement, cue.next, timeAt))
  if (phrase === undefined) return undefined
  const speaker = withName(statement, phrase)
  const comma = findClauseComma(statement, speaker.next)
  const rest = { first: comma === undefined ? speaker.next : comma + 1, next: statement.length }
  const start = statement.hasTag(0, 'CCONJ') ? 1 : 0
  const before = findContent(statement, { first: start, next: cue.first })
  const after = findContent(statement, rest)
  const isFirst = isOpening(statement, cue.first)
  if (comma === undefined && statement.hasTag(cue.first - 1, 'CCONJ'))
    return after && { ...after, cue, speaker }
  if (comma === undefined && !statement.isFinite(rest.first))
    return before && { ...before, cue, speaker }
  if (isFirst || statement.hasTag(cue.first - 2, 'CCONJ') || statement.hasText(cue.first - 1, ':'))
    return after && { ...after, cue, speaker }
  const isAdjunct = statement.hasTag(0, 'ADP') && !hasVerb(statement, cue.first)
  if (after && isAdjunct && isDiscourse(statement)) return { ...after, cue, speaker }
  const isOpen =
    statement.hasTag(cue.first - 2, 'SCONJ', 'AUX', 'VERB') ||
    statement.hasText(cue.first - 2, 'when', 'where', 'why', 'how')
  const isFronted = !hasVerb(statement, cue.first) && opensClauseAt(statement, rest.first)
  const continues = isAdjunct || isOpen || isFronted || continuesReport(statement, rest.first)
  if (before === undefined || after === undefined || !continues)
    return before && { ...before, cue, speaker }
  return { ...joinContents(before, after), cue, speaker }
}

/** The index after a date with a comma in it, before a noun: "according to a [March 14, 2019] press release". */
function skipDate(statement: Statement, first: number, timeAt: TimeAt): number {
  const from = statement.hasTag(first, 'DET') ? first + 1 : first
  const next = skipCircumstances(statement, from, timeAt)
  const hasComma = statement.items
    .slice(from, next)
    .some((_, offset) => statement.isComma(from + offset))
  return hasComma ? next : first
}

/** Whether nothing but a conjunction or an adverb precedes: "But according to Quill, …". */
const isOpening = (statement: Statement, next: number): boolean =>
  statement.items
    .slice(0, next)
    .every((_, index) => statement.hasTag(index, 'CCONJ', 'ADV', 'PUNCT', 'INTJ', 'SCONJ'))

const hasVerb = (statement: Statement, next: number): boolean =>
  statement.items.slice(0, next).some((_, index) => statement.hasTag(index, 'VERB', 'AUX'))

/** Whether a statement opens with a phrase that connects it with the one before: "In addition, according to Quill, …". */
const isDiscourse = (statement: Statement): boolean =>
  statement.hasText(1, 'addition', 'example', 'instance', 'fact', 'particular', 'short', 'turn')

/** Whether words after the speaker continue what stands before: a predicate or a prepositional phrase, and no apposition. */
const continuesReport = (statement: Statement, index: number): boolean =>
  statement.hasTag(index, 'VERB', 'AUX', 'ADP', 'NUM', 'SYM', 'ADJ') &&
  statement.word(index)?.fineTag !== 'VBG' &&
  !statement.hasText(index, 'of')

/** The comma before the report, after what describes the speaker: "according to Quill, who was there,". */
function findClauseComma(statement: Statement, from: number): number | undefined {
  const comma = findComma(statement, from)
  if (comma === undefined) return undefined
  const end = statement.items.findIndex((_, index) => index > comma + 1 && statement.isComma(index))
  const isDescription =
    statement.hasText(comma + 1, 'who', 'which', 'whose') ||
    isWiderPlace(statement, comma, end) ||
    (statement.hasTag(comma - 1, 'PROPN') &&
      isApposition(statement, { first: comma + 1, next: end }))
  return end > comma && isDescription ? end : comma
}

/** Whether the name of a place stands between commas after that of a place in it: "according to police in Sur, Texas, …". */
const isWiderPlace = (statement: Statement, comma: number, end: number): boolean =>
  end <= comma + 3 &&
  statement.hasText(comma - 2, 'in', 'of', 'from', 'at') &&
  statement.hasTag(comma - 1, 'PROPN') &&
  statement.hasTag(comma + 1, 'PROPN') &&
  statement.hasTag(end - 1, 'PROPN')

/** Whether words between commas are in apposition to the speaker: "Ada Quill, a health official, …". */
function isApposition(
  statement: Statement,
  { first, next }: { first: number; next: number },
): boolean {
  const words = statement.items.slice(first, next).map((_, index) => statement.word(first + index))
  const following = statement.word(next + 1)
  return (
    words.every((word) => word !== undefined && !word.hasTag('VERB', 'AUX', 'PUNCT')) &&
    (statement.hasText(first, 'a', 'an', 'another') || statement.hasTag(first, 'NOUN')) &&
    following !== undefined &&
    !following.hasTag('CCONJ', 'SCONJ', 'PRON')
  )
}

/** The comma after the speaker: "according to the mayor of Torkham,". */
function findComma(statement: Statement, from: number): number | undefined {
  for (let index = from; index < from + reach; index++) {
    const word = statement.word(index)
    if (word?.hasText('who', 'which', 'that')) {
      index = endOfRelative(statement, index)
      continue
    }
    if (word === undefined || /^(?:VBD|VBZ|VBP|VB|MD)$/.test(word.fineTag)) return undefined
    if (word.text === ',') return index
  }
  return undefined
}
