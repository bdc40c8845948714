import {
  followsConjunction,
  isGerund,
  type Phrase,
  phraseAfter,
  phraseBefore,
  type Statement,
  type StatementComplement,
  subjectBefore,
  subjectOf,
  subjectPhrase,
} from '@onrecord/grammar'
import { isOfficeHead, unnamedNouns } from '@onrecord/lexicon'
import { cover } from '@onrecord/schema'
import { boundContent } from './bound-content.ts'
import type { Cue } from './cues.ts'
import type { Attribution, Content } from './quotation.ts'

const unnamed: ReadonlySet<string> = new Set(unnamedNouns)

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
  const content = boundContent(statement, complement, following, text)
  if (content === undefined) return undefined
  const isInside = previous !== undefined && cue.first >= previous.complement.first
  const from = isInside ? previous.complement.first : 0
  const hasSubject = cue.word.childBy('nsubj') !== undefined
  const subject =
    findAdjacent(statement, cue) ??
    subjectPhrase(statement, cue.word) ??
    findInverted(statement, cue)
  const isNew = hasSubject || (subject && previous && isOutside(subject, previous))
  const continues = from > 0 && followsConjunction(statement, cue.first) && !isNew
  const speaker =
    continues && previous
      ? previous.speaker
      : (subject ?? findNearest(statement, cue, from) ?? null)
  if (speaker === null && isImperative(statement, cue)) return undefined
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
  if (word.fineTag === 'VBG' && isNamed && isSource) return phrase
  const opensClause =
    statement.hasTag(phrase.first - 1, 'PUNCT', 'SCONJ', 'CCONJ') ||
    statement.hasText(phrase.first - 1, 'where', 'when', 'what', 'which', 'why', 'how')
  return opensClause && !subject.governs(head) && !head.governs(subject) ? phrase : undefined
}

/** The subject after a cue that opens a statement with a colon: "Said Ada Quill: “The road is open.”" */
function findInverted(statement: Statement, { first, next }: Cue): Phrase | undefined {
  const phrase = first === 0 ? phraseAfter(statement, next) : undefined
  return phrase && statement.hasText(phrase.next, ':') ? phrase : undefined
}

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
    isRelayed || (object !== undefined && (unnamed.has(object.lemma) || isOfficeHead(object.lemma)))
  )
}

const isSaying = (statement: Statement, index: number): boolean =>
  statement.hasText(index, 'as') && statement.word(index + 1)?.fineTag === 'VBG'

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
  const range = statement.rangeOf(cover(content) ?? { start: 0, end: 0 })
  const indices = range
    ? Array.from({ length: range.next - range.first }, (_, at) => range.first + at)
    : []
  const [first = -1] = indices
  if (indices.length > 2) return true
  const isPronoun = indices.length === 1 && statement.hasTag(first, 'PRON')
  return !isPronoun && !statement.isQuoted(first) && !statement.hasTag(first, 'ADP')
}
