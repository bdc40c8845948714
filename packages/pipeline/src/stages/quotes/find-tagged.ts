import {
  findTagStart,
  findTagSubject,
  opensClauseAt,
  type Phrase,
  phraseAfter,
  type Statement,
  type TimeAt,
  withName,
} from '@onrecord/grammar'
import type { Span } from '@onrecord/schema'
import type { Cue } from './cues.ts'
import { endOfRelative } from './end-of-relative.ts'
import { findContent, joinContents } from './find-content.ts'
import { findRest } from './find-rest.ts'
import type { Attribution, Content } from './quotation.ts'

/**
 * What precedes its tag: “…,” said the envoy; “…,” the envoy said; The road is open, the envoy said.
 *
 * @param from
 *   The first index that may be part of it.
 * @param text
 *   The whole text.
 * @param timeAt
 *   The time that starts at an offset.
 */
export function findTagged(
  statement: Statement,
  cue: Cue,
  from: number,
  text: string,
  timeAt: TimeAt,
): Attribution | undefined {
  if (cue.isPassive || cue.entry.partOfSpeech === 'noun' || statement.matches(cue.first, /ing$/))
    return undefined
  const before = findSubjectBefore(statement, cue)
  const isBeside = before !== undefined && statement.isQuoted(before.first - 1)
  const following = isBeside ? undefined : findSubjectAfter(statement, cue, timeAt)
  const isBare = !statement.isQuoted(cue.first - 1)
  const isInverted = isBare ? following !== undefined && !hasSubject(cue) : true
  const inverted = isInverted ? findTagStart(statement, cue.first) : undefined
  const subject = inverted === undefined ? before : undefined
  const start = inverted ?? (subject && findTagStart(statement, subject.first))
  if (start === undefined || describesSpeaker(statement, start, cue, text)) return undefined
  const speaker = subject ?? following ?? null
  const end = subject ? cue.next : (speaker?.next ?? cue.next)
  const content = findContent(statement, { first: findStart(statement, from, start), next: start })
  if (content === undefined) return undefined
  if (statement.isQuoted(start - 1))
    return { ...addRest(content, findRest(statement, end)), cue, speaker }
  if (speaker === null || !cue.takes.includes('that')) return undefined
  if (subject && hasObject(statement, cue, timeAt)) return undefined
  const isSplit =
    statement.isComma(end) &&
    (statement.isFinite(end + 1) ||
      (statement.hasTag(end + 1, 'VERB', 'AUX') && !hasVerb(statement, start)))
  if (isSplit || !endsTag(statement, end)) {
    const around = findAround(statement, content, end, subject === undefined)
    return around && { ...around, cue, speaker }
  }
  return hasVerb(statement, start) ? { ...content, cue, speaker } : undefined
}

/** Whether a cue has a subject before it in the tree: "Quill, who was a candidate, announced the end". */
const hasSubject = ({ word }: Cue): boolean =>
  word.childrenBy('nsubj').some(({ index }) => index < word.index)

/** The subject of a tag before its cue, which is no relative pronoun. */
function findSubjectBefore(statement: Statement, cue: Cue): Phrase | undefined {
  const subject = findTagSubject(statement, cue)
  const isRelative = subject && statement.hasText(subject.first, 'who', 'which', 'that')
  return isRelative && subject.next === subject.first + 1 ? undefined : subject
}

/** The subject of an inverted tag, which is no time: “…,” said the envoy, and not "the envoy said Tuesday". */
function findSubjectAfter(statement: Statement, { next }: Cue, timeAt: TimeAt): Phrase | undefined {
  const phrase = phraseAfter(statement, next)
  return phrase && timeAt(phrase.start) === undefined ? withName(statement, phrase) : undefined
}

/** Whether a quoted stretch describes the speaker: Tom “Bull” Hall said; Hall, known as “the Bull,” said that it rained. */
function describesSpeaker(
  statement: Statement,
  start: number,
  { first, next }: Cue,
  text: string,
): boolean {
  const stretch = statement.quoted(start - 1)
  if (stretch === undefined || statement.isQuoted(0)) return false
  if (statement.hasText(next, 'that')) return true
  if (start >= first || statement.isComma(start)) return false
  return !/[,.!?…—–-]["'’”]*\s*$/.test(text.slice(stretch.start, stretch.content.at(-1)?.end))
}

/** The first index of what was said: after a colon or bracket right before the marks, She told him: “…,” she said. */
function findStart(statement: Statement, from: number, next: number): number {
  let first = next
  while (statement.isQuoted(first - 1)) first--
  return statement.hasText(first - 1, ':', '(') ? first : from
}

/** Whether a noun phrase right after a cue is its object: "When it rained, the envoy announced [a holiday]". */
function hasObject(statement: Statement, { next, takes }: Cue, timeAt: TimeAt): boolean {
  const phrase = phraseAfter(statement, next)
  return phrase !== undefined && !takes.includes('addressee') && !timeAt(phrase.start)
}

/** Whether a clause or a quoted stretch precedes the tag: "On 7 March, the envoy wrote" has none. */
const hasVerb = (statement: Statement, next: number): boolean =>
  statement.items
    .slice(0, next)
    .some((_, index) => statement.isQuoted(index) || isVerbOfClause(statement, index))

/** What continues after a tag in its middle: The road, the envoy said, was open. */
function findAround(
  statement: Statement,
  before: Content,
  end: number,
  isInverted: boolean,
): Content | undefined {
  if (!statement.isComma(end) || statement.isQuoted(end + 1)) return undefined
  const after = findContent(statement, { first: end + 1, next: statement.length })
  const describes = isInverted && !statement.isFinite(end + 1) && !opensClauseAt(statement, end + 1)
  if (after === undefined || before.kind !== 'indirect' || describes) return undefined
  return joinContents(before, after)
}

/** Whether a verb is neither a gerund nor an infinitive: "Refusing to leave, Quill agreed" has none before its comma. */
const isVerbOfClause = (statement: Statement, index: number): boolean =>
  statement.hasTag(index, 'VERB', 'AUX') && !/^VBG?$/.test(`${statement.word(index)?.fineTag}`)

/** Whether nothing follows a tag but an apposition or an adjunct: "she said, pointing north". */
function endsTag(statement: Statement, from: number): boolean {
  for (let index = from; index < statement.length; index++) {
    const word = statement.word(index)
    if (word === undefined) return false
    if (/^[–—―]$/.test(word.text)) return true
    if (word.fineTag === 'VBG' && statement.isComma(index - 1)) return true
    if (word.hasText('who', 'which', 'whose', 'where')) {
      index = endOfRelative(statement, index)
      continue
    }
    if (word.hasTag('VERB', 'AUX', 'SCONJ')) return false
    if (word.hasTag('CCONJ') && !statement.hasTag(index + 1, 'NOUN', 'PROPN', 'ADJ')) return false
  }
  return true
}

const addRest = ({ kind, content, quoted }: Content, rest: readonly Span[]): Content => ({
  kind,
  content: [...content, ...rest],
  quoted: [...quoted, ...rest],
})
