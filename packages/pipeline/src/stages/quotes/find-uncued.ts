import type { Token } from '@onrecord/english'
import { endsSentence } from '../statements/ends-sentence.ts'
import { type Phrase, phraseAfter, phraseBefore } from '../statements/find-phrases.ts'
import { findSubject } from '../statements/find-subject.ts'
import { isMarkedAt, type Statement, tokenAt } from '../statements/statement.ts'
import { contentBetweenMarks, endOfMarked } from './find-content.ts'
import { type Cue, findCues } from './find-cues.ts'
import { findSigned } from './find-signed.ts'
import type { FoundQuotation } from './quotation.ts'

/** Words between marks with fewer words are a title or a nickname, unless they ask or cry. */
const fewestWords = 3

/**
 * Find words between marks whose speaker stands beside them without a cue: in a statement without other quotations, or in
 * front of them.
 */
export function findUncued(
  statement: Statement,
  text: string,
  others: readonly FoundQuotation[],
): FoundQuotation[] {
  if (isSaid(statement, others)) return []
  const found =
    findPlainTag(statement, text) ??
    (others.length > 0 ? undefined : (findSigned(statement) ?? findIntroduced(statement, text)))
  return found ? [found] : []
}

/** Whether a quotation has the words that a statement opens with. */
const isSaid = ({ items: [first] }: Statement, others: readonly FoundQuotation[]): boolean =>
  first !== undefined &&
  others.some(({ content }) =>
    content.some(({ start, end }) => start <= first.end && end >= first.start),
  )

/** Words between marks that a comma leads on from to somebody and any verb: “Not so fast,” she shot back. */
function findPlainTag(statement: Statement, text: string): FoundQuotation | undefined {
  const start = endOfMarked(statement, 0)
  if (start === 0 || !isSpoken(statement, 0, start, text)) return undefined
  const isInverted = isFiniteVerb(tokenAt(statement, start))
  const speaker = phraseAfter(statement, isInverted ? start + 1 : start)
  const verb = isInverted
    ? start
    : (findVerb(statement, speaker) ?? findLaterCue(statement, speaker))
  if (speaker === undefined || verb === undefined) return undefined
  return quote(statement, 0, start, speaker, cueAt(statement, verb))
}

/** Words between marks after a colon: She turned to the crowd: “Go home.” Ada Quill: “Go home.” */
function findIntroduced(statement: Statement, text: string): FoundQuotation | undefined {
  const colon = statement.items.findIndex(
    (_, index) => tokenAt(statement, index)?.text === ':' && isMarkedAt(statement, index + 1),
  )
  const next = endOfMarked(statement, colon + 1)
  if (colon < 1 || !endsSentence(endOf(statement, next, text))) return undefined
  const verb = statement.items.findLastIndex(
    (_, index) => index < colon && isVerb(statement, index),
  )
  const name = phraseBefore(statement, colon - 1)
  const isNamed = name && tokenAt(statement, name.next - 1)?.tag === 'PROPN'
  const speaker = verb >= 0 ? findSubject(statement, verb, 0) : isNamed ? name : undefined
  if (speaker === undefined) return undefined
  const cue = verb >= 0 ? cueAt(statement, verb) : null
  return quote(statement, colon + 1, next, speaker, cue)
}

function quote(
  statement: Statement,
  first: number,
  next: number,
  speaker: Phrase,
  cue: Cue | null,
): FoundQuotation {
  const content = contentBetweenMarks(statement, first, next)
  return {
    statement,
    kind: 'direct',
    content,
    quoted: content,
    cue,
    speaker,
    rule: 'direct-uncued',
  }
}

const cueAt = (statement: Statement, verb: number): Cue | null =>
  findCues(statement).find(({ index }) => index === verb) ?? null

/** Whether words between marks are spoken: they lead on by a comma, ask or cry. */
function isSpoken(statement: Statement, first: number, next: number, text: string): boolean {
  const end = endOf(statement, next, text)
  const item = statement.items[first]
  const words = item?.marked?.content.map((span) => text.slice(span.start, span.end)).join(' ')
  return (
    /[!?]["'’”]*\s*$/.test(end) ||
    (/,["'’”]*\s*$/.test(end) && (words ?? '').split(/\s+/, fewestWords).length >= fewestWords)
  )
}

/** The last characters between marks. */
function endOf(statement: Statement, next: number, text: string): string {
  const last = statement.items[next - 1]?.marked?.content.at(-1)
  return last === undefined ? '' : text.slice(Math.max(last.start, last.end - 8), last.end)
}

/** The verb right after a phrase, or after an adverb: "she finally shot back". */
function findVerb(statement: Statement, phrase: Phrase | undefined): number | undefined {
  if (phrase === undefined) return undefined
  const verb = tokenAt(statement, phrase.next)?.tag === 'ADV' ? phrase.next + 1 : phrase.next
  return isFiniteVerb(tokenAt(statement, verb)) ? verb : undefined
}

/** The cue of somebody who is described at length before it: “Yes,” Ada Quill, mayor of a town that has no road, said. */
const findLaterCue = (statement: Statement, phrase: Phrase | undefined): number | undefined =>
  phrase &&
  findCues(statement).find(({ index, word }) => index > phrase.next && word.takes.includes('that'))
    ?.index

const isFiniteVerb = (token: Token | undefined): boolean =>
  token?.tag === 'VERB' && /^VB[DZP]$/.test(token.fineTag)

const isVerb = (statement: Statement, index: number): boolean =>
  tokenAt(statement, index)?.tag === 'VERB'
