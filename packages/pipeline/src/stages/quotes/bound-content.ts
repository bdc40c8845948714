import {
  findClauseStart,
  type Statement,
  type StatementComplement,
  type WordRange,
} from '@onrecord/grammar'
import { endsSentence } from './ends-sentence.ts'
import { findContent } from './find-content.ts'
import { findTrailing } from './find-trailing.ts'
import type { Content } from './quotation.ts'

/**
 * What a cue reports: the quoted stretch of its complement where that is all that was said, or else everything up to the
 * next cue of the same speaker.
 *
 * @param following
 *   The cues after it that report something too.
 * @param text
 *   The whole text.
 */
export function boundContent(
  statement: Statement,
  { first, next, opener }: StatementComplement,
  following: Iterable<WordRange>,
  text: string,
): Content | undefined {
  if (opener === 'term') {
    const content = findContent(statement, { first, next })
    return content && { ...content, kind: 'mixed' }
  }
  const marked = opener === 'marks' ? findMarked(statement, first, next) : first
  const isNamed = statement.hasText(marked - 1, 'as')
  if (!isNamed && isTitle(statement, marked, text)) return undefined
  const stretch = skipThat(statement, first)
  const several = opener === 'marks' ? findSeveral(statement, stretch, text) : undefined
  if (several) return several
  const isWhole =
    isWholeSentence(statement, stretch, opener, text) ||
    precedesAdjunct(statement, stretch) ||
    precedesPredicate(statement, stretch)
  if (isWhole || statement.hasText(first - 1, ':'))
    return findContent(statement, {
      first: statement.quoted(stretch)?.opensSentence ? stretch : first,
      next: statement.afterQuoted(stretch),
    })
  for (const cue of following) {
    const end = cue.first > first ? findClauseStart(statement, cue) : undefined
    if (end !== undefined) return findContent(statement, { first, next: Math.min(end, next) })
  }
  return findContent(statement, { first, next: findTrailing(statement, { first, next }) })
}

/** The index of the only quoted stretch in a range, or the first index. */
function findMarked(statement: Statement, first: number, next: number): number {
  const marked: number[] = []
  for (let index = first; index < next; index++) if (statement.isQuoted(index)) marked.push(index)
  return marked.length === 1 ? (marked[0] ?? first) : first
}

/** Whether a complement opens with a title: a quoted stretch whose words are all capitalized and that is no sentence. */
function isTitle(statement: Statement, index: number, text: string): boolean {
  const [span] = statement.quoted(index)?.content ?? []
  if (span === undefined) return false
  const quoted = text.slice(span.start, span.end)
  const words = quoted.match(/\p{L}{4,}/gu) ?? []
  return !endsSentence(quoted) && words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** The index after "that" and a comma before a quoted stretch: "said that, “We are here.”". */
function skipThat(statement: Statement, first: number): number {
  if (!statement.hasText(first, 'that')) return first
  return statement.isComma(first + 1) ? first + 2 : first + 1
}

/** Whether an adjunct of the tag follows a quoted stretch and a comma: “They left”, while speaking to the press. */
function precedesAdjunct(statement: Statement, index: number): boolean {
  const comma = statement.afterQuoted(index)
  return comma > index && statement.isComma(comma) && statement.hasTag(comma + 1, 'SCONJ', 'ADP')
}

/** Quoted sentences joined by "and": told them, “We are few,” and, “We are tired.” */
function findSeveral(statement: Statement, first: number, text: string): Content | undefined {
  const stretches = [first]
  for (;;) {
    const conjunction = statement.afterQuoted(stretches.at(-1) ?? first)
    if (!statement.isQuoted(conjunction - 1) || !statement.hasTag(conjunction, 'CCONJ')) break
    const next = statement.isComma(conjunction + 1) ? conjunction + 2 : conjunction + 1
    if (!statement.quoted(next)?.opensSentence) break
    stretches.push(next)
  }
  const quoted = stretches.flatMap((index) =>
    statement.contentBetweenMarks({ first: index, next: statement.afterQuoted(index) }),
  )
  const isSaid =
    stretches.length > 1 && quoted.some(({ start, end }) => / /.test(text.slice(start, end)))
  return isSaid ? { kind: 'direct', content: quoted, quoted } : undefined
}

/** Whether another predicate of the speaker follows a quoted stretch: tweeted “We mourn” and offered help. */
function precedesPredicate(statement: Statement, index: number): boolean {
  const next = statement.afterQuoted(index)
  return (
    next > index &&
    statement.hasTag(next, 'CCONJ') &&
    /^(?:VBD|VBZ|VBP)$/.test(`${statement.word(next + 1)?.fineTag}`)
  )
}

/** Whether a quoted stretch is all that was said: it ends as a sentence does, or with the comma before a plain "said". */
function isWholeSentence(
  statement: Statement,
  index: number,
  opener: StatementComplement['opener'],
  text: string,
): boolean {
  const last = statement.quoted(index)?.content.at(-1)
  if (last === undefined) return false
  const words = text.slice(last.start, last.end)
  return endsSentence(words) || (opener === 'marks' && /,["'’”]*\s*$/.test(words))
}
