import { type Phrase, phraseAfter, type Statement } from '@onrecord/grammar'
import { type Cue, findCues } from './cues.ts'
import { endOfStretch } from './end-of-stretch.ts'
import type { Attribution } from './quotation.ts'
import type { StatementSite } from './statement-site.ts'

/** A quoted stretch with fewer words is a title or a nickname, unless it is a question or an exclamation. */
const fewestWords = 3

/** A quoted stretch that ends with a comma, then a speaker and any verb: “Not so fast,” she shot back. */
export function findPlainTag({ statement, text }: StatementSite): Attribution | undefined {
  const next = statement.afterQuoted(0)
  if (next === 0 || !isSpoken(statement, next, text)) return undefined
  const isInverted = isInvertedVerb(statement, next)
  const speaker = phraseAfter(statement, isInverted ? next + 1 : next)
  const verb = isInverted
    ? next
    : (findVerb(statement, speaker) ?? findLaterCue(statement, speaker)?.first)
  if (speaker === undefined || verb === undefined) return undefined
  const content = statement.contentBetweenMarks({ first: 0, next })
  const cue = findCues(statement).find(({ first }) => first === verb) ?? null
  return { kind: 'direct', content, quoted: content, cue, speaker }
}

/** Whether quoted words are spoken: they end with a comma, or are a question or an exclamation. */
function isSpoken(statement: Statement, next: number, text: string): boolean {
  const end = endOfStretch(statement, next, text)
  if (/[!?]["'’”]*\s*$/.test(end)) return true
  const words = statement
    .contentBetweenMarks({ first: 0, next: 1 })
    .map((span) => text.slice(span.start, span.end))
    .join(' ')
  return /,["'’”]*\s*$/.test(end) && words.split(/\s+/, fewestWords).length >= fewestWords
}

/** The verb right after a noun phrase, or after an adverb: "she finally shot back". */
function findVerb(statement: Statement, phrase: Phrase | undefined): number | undefined {
  if (phrase === undefined) return undefined
  const verb = statement.hasTag(phrase.next, 'ADV') ? phrase.next + 1 : phrase.next
  return isFiniteVerb(statement, verb) ? verb : undefined
}

/** The cue after a long description of the speaker: “Yes,” Ada Quill, mayor of a town that has no road, said. */
const findLaterCue = (statement: Statement, phrase: Phrase | undefined): Cue | undefined =>
  phrase &&
  findCues(statement).find(
    ({ first, entry }) => first > phrase.next && entry.takes.includes('that'),
  )

const isFiniteVerb = (statement: Statement, index: number): boolean =>
  statement.hasTag(index, 'VERB') && /^VB[DZP]$/.test(`${statement.word(index)?.fineTag}`)

/** Whether a verb right after the marks is finite: the tagger may take one before its subject for a participle. */
const isInvertedVerb = (statement: Statement, index: number): boolean =>
  isFiniteVerb(statement, index) ||
  (statement.word(index)?.fineTag === 'VBN' && statement.hasTag(index + 1, 'PROPN', 'DET', 'PRON'))
