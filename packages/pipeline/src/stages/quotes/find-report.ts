import {
  asksForAnonymity,
  followsConjunction,
  type Phrase,
  type Statement,
  type StatementComplement,
} from '@onrecord/grammar'
import { isOfficeHead, isUnnamedNoun } from '@onrecord/lexicon'
import { cover } from '@onrecord/schema'
import { boundContent } from './bound-content.ts'
import type { Cue } from './cues.ts'
import { findNearestSubject, findReportSubject } from './find-report-subject.ts'
import { isAct } from './is-act.ts'
import type { Attribution, Content } from './quotation.ts'

/** What an active verb reports after it, with its speaker. */
export interface Report extends Attribution {
  complement: StatementComplement
  /** Whether the speaker is that of the report before: "She said it rained and added that it was cold". */
  continues: boolean
  /** Whether the cue stands inside what the report before says, so that its subject is sought there. */
  isInside: boolean
}

/**
 * Read the complement of an active cue as a report.
 *
 * @param following
 *   The cues after it that have complements too.
 * @param previous
 *   The report before it that the same speaker may continue.
 * @param text
 *   The whole text.
 */
export function findReport(
  statement: Statement,
  cue: Cue,
  complement: StatementComplement,
  following: Iterable<Cue>,
  previous: Report | undefined,
  text: string,
): Report | undefined {
  if (complement.opener === 'phrase' && isAct(cue)) return undefined
  if (asksForAnonymity(cue.word)) return undefined
  const content = boundContent(statement, complement, following, text)
  if (content === undefined) return undefined
  const isInside = previous !== undefined && cue.first >= previous.complement.first
  const from = isInside ? previous.complement.first : 0
  const hasSubject = cue.word.childBy('nsubj') !== undefined
  const subject = findReportSubject(statement, cue)
  const isNew = hasSubject || (subject && previous && isOutside(subject, previous))
  const continues = from > 0 && followsConjunction(statement, cue.first) && !isNew
  const speaker =
    continues && previous
      ? previous.speaker
      : (subject ?? findNearestSubject(statement, cue, from) ?? null)
  if (speaker === null && isImperative(statement, cue)) return undefined
  if (cue.status === 'negated' && isTopic(complement)) return undefined
  if (
    (complement.opener === 'phrase' || complement.opener === 'infinitive') &&
    isSaidElsewhere(statement, cue, complement)
  )
    return undefined
  if (content.quoted.length === 0 && (speaker === null || !isSubstantial(statement, content)))
    return undefined
  return {
    ...content,
    cue,
    speaker,
    governs: complement.kind,
    complement,
    continues,
    isInside: from > 0,
  }
}

/** Whether a complement is what somebody spoke of, so that silence about it reports nothing: "did not comment on the fire". */
const isTopic = ({ kind }: StatementComplement): boolean => kind === 'about' || kind === 'on'

/** Whether a subject stands after what a report says: "She said it rained, while [the envoy] was silent, adding that". */
const isOutside = (subject: Phrase, { content, cue }: Report): boolean =>
  subject.start >= (content.at(-1)?.end ?? 0) && subject.start > (cue?.end ?? 0)

/**
 * Whether a phrase is no content: the topic of a gerund before the report itself, "Commenting on the plan, Quill said", and the
 * sources of one, "citing officials", "cited Quill as saying".
 */
function isSaidElsewhere(
  statement: Statement,
  { first, word }: Cue,
  { next }: StatementComplement,
): boolean {
  if (first === 0 && word.fineTag === 'VBG') return true
  if (word.hasLemma('agree')) return word.children.some(({ preposition }) => preposition === 'with')
  if (!word.hasLemma('cite', 'quote')) return false
  const object = word.childBy('obj')
  const isRelayed = statement.items
    .slice(first, next)
    .some((_, index) => isSaying(statement, first + index))
  return (
    isRelayed ||
    (object !== undefined && (isUnnamedNoun(object.lemma) || isOfficeHead(object.lemma)))
  )
}

const isSaying = (statement: Statement, index: number): boolean =>
  statement.hasText(index, 'as') && statement.word(index + 1)?.fineTag === 'VBG'

/** Whether a cue is a command to the reader: "READ MORE: “The Mill”". */
const isImperative = (statement: Statement, { first, word }: Cue): boolean =>
  first === 0 && (word.fineTag === 'VB' || statement.matches(0, /^\p{Lu}+$/u))

/** Whether words of the author are more than an adjunct or a pronoun: "said that on Tuesday" reports nothing. */
function isSubstantial(statement: Statement, { content }: Content): boolean {
  const range = statement.rangeOf(cover(content) ?? { start: 0, end: 0 })
  const { first, next } = range ?? { first: -1, next: -1 }
  if (next - first > 2) return true
  const isPronoun = next === first + 1 && statement.hasTag(first, 'PRON')
  return !isPronoun && !statement.isQuoted(first) && !statement.hasTag(first, 'ADP')
}
