import { phraseAfter, type Statement, type WordRange } from '@onrecord/grammar'

/** How many words precede what the writer adds, at least. */
const fewestWords = 3
/** Nouns for the medium of an utterance. */
const media = [
  'briefing',
  'comments',
  'conference',
  'facebook',
  'instagram',
  'interview',
  'remarks',
  'statement',
  'telegram',
  'tweet',
  'twitter',
  'weibo',
  'youtube',
]

/**
 * The index at which the writer goes on after what is reported: with a relative clause about a name, an apposition, or what
 * stands against it. "She said he should visit Sur [, which lies on the coast]", "[, but nobody believed her]".
 *
 * Each of these is the writer's more often than the speaker's in the training part of PolNeAR, where it ends the sentence and
 * has no marks in it.
 */
export function findTrailing(statement: Statement, { first, next }: WordRange): number {
  for (let index = first + fewestWords; index < next - 1; index++) {
    if (statement.isQuoted(index)) continue
    if (opensCircumstance(statement, index, next)) return index
    const isTrailing =
      (statement.isComma(index) && opensAside(statement, index, next)) ||
      (isDash(statement, index) && statement.hasTag(index + 1, 'DET'))
    if (isTrailing && !hasMarks(statement, index, next)) return index
  }
  return next
}

/** Whether the rest tells where or how it was said: "on Twitter", "in comments to the Sur Post", "without elaborating". */
function opensCircumstance(statement: Statement, index: number, next: number): boolean {
  if (statement.hasText(index, 'citing')) return true
  if (statement.isComma(index) && statement.hasText(index + 1, 'with')) {
    const speaker = phraseAfter(statement, index + 2)
    return speaker !== undefined && statement.hasText(speaker.next, 'saying', 'reporting', 'adding')
  }
  if (statement.hasText(index, 'without'))
    return statement.hasText(
      index + 1,
      'elaborating',
      'specifying',
      'explaining',
      'naming',
      'giving',
    )
  if (!statement.hasText(index, 'in', 'on', 'at', 'via', 'during')) return false
  const phrase = phraseAfter(statement, index + 1)
  if (phrase === undefined || !statement.hasText(phrase.next - 1, ...media)) return false
  let end = phrase.next
  while (statement.hasText(end, 'to', 'with', 'on', 'by')) {
    const other = phraseAfter(statement, end + 1)
    if (other === undefined) break
    end = other.next
  }
  return end >= next || statement.hasTag(end, 'PUNCT')
}

const opensAside = (statement: Statement, comma: number, next: number): boolean =>
  isRelative(statement, comma, next) ||
  isApposition(statement, comma, next) ||
  (statement.hasText(comma + 1, 'but') &&
    statement.hasTag(comma + 2, 'PRON', 'DET', 'PROPN', 'NOUN'))

/** Whether a relative clause follows that runs to the end: one about a name, or any with "which" and no modal. */
function isRelative(statement: Statement, comma: number, next: number): boolean {
  const isAboutName =
    statement.hasText(comma + 1, 'who', 'whose', 'where') &&
    (statement.hasTag(comma - 1, 'PROPN') || statement.isQuoted(comma - 1))
  const isFact = statement.hasText(comma + 1, 'which') && !isModal(statement, comma + 2)
  if (!isAboutName && !isFact) return false
  for (let index = comma + 2; index < next; index++)
    if (statement.isComma(index) && continuesClause(statement, index + 1)) return false
  return true
}

/** Whether a clause goes on behind a relative clause in it: with its verb, or its infinitive. */
const continuesClause = (statement: Statement, index: number): boolean =>
  statement.isFinite(index) || statement.word(index)?.fineTag === 'TO'

/** Whether a noun phrase with an article follows a noun and is the last part of the sentence. */
function isApposition(statement: Statement, comma: number, next: number): boolean {
  if (!statement.hasTag(comma + 1, 'DET') || !statement.hasTag(comma - 1, 'NOUN', 'PROPN'))
    return false
  let isClause = false
  for (let index = comma + 2; index < next; index++) {
    if (statement.isComma(index) || statement.hasTag(index, 'CCONJ')) return false
    if (statement.hasText(index, 'who', 'which', 'that', 'whose', 'where')) isClause = true
    if (!isClause && statement.isFinite(index)) return false
  }
  return true
}

const hasMarks = (statement: Statement, from: number, next: number): boolean =>
  statement.contentBetweenMarks({ first: from, next }).length > 0

const isDash = (statement: Statement, index: number): boolean =>
  statement.matches(index, /^(?:[–—]|--)$/)

const isModal = (statement: Statement, index: number): boolean =>
  statement.word(index)?.fineTag === 'MD'
