import {
  followsConjunction,
  isGerund,
  type Phrase,
  type Statement,
  type StatementComplement,
  subjectBefore,
  subjectPhrase,
} from '@onrecord/grammar'
import { contains } from '@onrecord/schema'
import { boundContent } from './bound-content.ts'
import type { Cue } from './cues.ts'
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
  following: readonly Cue[],
  previous: Report | undefined,
  text: string,
): Report | undefined {
  const content = boundContent(statement, complement, following, text)
  if (content === undefined) return undefined
  const isInside = previous !== undefined && cue.first >= previous.complement.first
  const from = isInside ? previous.complement.first : 0
  const hasSubject = cue.word.childBy('nsubj') !== undefined
  const subject = subjectPhrase(statement, cue.word)
  const isNew = hasSubject || (subject && previous && isOutside(subject, previous))
  const continues = from > 0 && followsConjunction(statement, cue.first) && !isNew
  const speaker =
    continues && previous ? previous.speaker : (subject ?? findNearest(statement, cue, from) ?? null)
  if (speaker === null && isImperative(statement, cue)) return undefined
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

/** Whether a subject stands after what a report says: "She said it rained, while [the envoy] was silent, adding that". */
const isOutside = (subject: Phrase, { content, cue }: Report): boolean =>
  subject.start >= (content.at(-1)?.end ?? 0) && subject.start > (cue?.end ?? 0)

/** Whether a cue is a command to the reader: "READ MORE: “The Mill”". */
const isImperative = (statement: Statement, { first, word }: Cue): boolean =>
  first === 0 && (word.fineTag === 'VB' || statement.matches(0, /^\p{Lu}+$/u))

/** The nearest subject before a cue; for a gerund set off by a comma, the subject of the clause before it. */
function findNearest(statement: Statement, { first }: Cue, from: number): Phrase | undefined {
  const isSetOff = isGerund(statement, first) && followsConjunction(statement, first)
  if (!isSetOff) return subjectBefore(statement, first, from)
  for (let verb = from; verb < first; verb++)
    if (statement.hasTag(verb, 'VERB', 'AUX')) return subjectBefore(statement, verb, from)
  return undefined
}

/** Whether words of the author are more than an adjunct or a pronoun: "said that on Tuesday" reports nothing. */
function isSubstantial(statement: Statement, { content }: Content): boolean {
  const indices = statement.items.flatMap((item, index) =>
    content.some((span) => contains(span, item)) ? [index] : [],
  )
  const [first = -1] = indices
  if (indices.length > 2) return true
  const isPronoun = indices.length === 1 && statement.hasTag(first, 'PRON')
  return !isPronoun && !statement.isQuoted(first) && !statement.hasTag(first, 'ADP')
}
