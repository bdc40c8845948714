import {
  type Complement as Governed,
  isComplementPreposition,
  isFiniteKind,
  type Statement,
  selectComplements,
} from '@onrecord/grammar'
import { isWeekday } from '@onrecord/lexicon'
import type { Complement } from './complement.ts'
import type { Cue } from './cues.ts'

/** What a cue governs in the tree: a clause, an infinitive or a phrase after it, by its valency. */
export function findGoverned(statement: Statement, cue: Cue): Complement | undefined {
  const parts = selectComplements(cue.word, cue.entry.takes)
  const [opening] = parts
  if (opening === undefined) return undefined
  const range = statement.rangeOf(spanOf(cue, parts, opening))
  if (range === undefined || range.first <= cue.first) return undefined
  const opener = openerOf(parts)
  const kind = parts.find((part) => part.kind !== 'object')?.kind ?? 'object'
  if (!isFiniteKind(opener)) return { ...range, opener, kind }
  const next = statement.afterQuoted(range.next)
  return {
    opener,
    first: opener === 'clause' ? findClauseStart(statement, cue, range.first) : range.first,
    next: isCoordinated(statement, next) ? statement.length : next,
  }
}

/** The words between a cue and the clause that it reports are part of its subject, unless they are a time or an addressee. */
function findClauseStart(statement: Statement, { entry, next }: Cue, first: number): number {
  const opening = statement.word(next)
  const isSubject =
    opening?.hasTag('DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM') && !isWeekday(opening.text)
  return isSubject && entry.takes.includes('clause') ? next : first
}

/** From the first part, without its preposition, to the last. */
const spanOf = (
  { word: { sentence } }: Cue,
  parts: readonly Governed[],
  { kind, first, next }: Governed,
) =>
  sentence.spanOf({
    first: isComplementPreposition(kind) ? first + 1 : first,
    next: parts.at(-1)?.next ?? next,
  })

function openerOf(parts: readonly Governed[]): Complement['opener'] {
  const kind = parts.find((part) => isFiniteKind(part.kind) || part.kind === 'infinitive')?.kind
  return kind === 'that' || kind === 'clause' || kind === 'question' || kind === 'infinitive'
    ? kind
    : 'phrase'
}

/** Whether a clause with a subject of its own follows a comma: "…, but she knows that it was". */
function isCoordinated(statement: Statement, next: number): boolean {
  const conjunction = statement.isComma(next) ? next + 1 : next
  return (
    statement.hasTag(conjunction, 'CCONJ') &&
    !statement.hasTag(conjunction + 1, 'VERB', 'AUX', 'ADV')
  )
}
