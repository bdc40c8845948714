import { endsSentence } from '../statements/ends-sentence.ts'
import { isMarkedAt, type Range, type Statement, tokenAt } from '../statements/statement.ts'
import type { Complement } from './complement.ts'
import { findClauseStart } from './find-clause-start.ts'
import { type Content, endOfMarked, findContent } from './find-content.ts'

/**
 * What a cue reports: of its complement the words between marks where they are all that was said, or else everything up to
 * the next cue that the same speaker goes on with.
 *
 * @param statement
 *   The statement.
 * @param complement
 *   What the cue governs.
 * @param following
 *   The cues after it that report something too.
 * @param text
 *   The whole text.
 */
export function boundContent(
  statement: Statement,
  { index, next, opener }: Complement,
  following: readonly Range[],
  text: string,
): Content | undefined {
  if (opener === 'term') {
    const content = findContent(statement, index, next)
    return content && { ...content, kind: 'mixed' }
  }
  if (isTitle(statement, index, text)) return undefined
  const marked = skipThat(statement, index)
  const isWhole = isMarkedAt(statement, marked) && isWholeSentence(statement, marked, opener, text)
  if (isWhole || tokenAt(statement, index - 1)?.text === ':')
    return findContent(statement, marked, endOfMarked(statement, marked))
  for (const cue of following) {
    const end = cue.index > index ? findClauseStart(statement, cue) : undefined
    if (end !== undefined) return findContent(statement, index, Math.min(end, next))
  }
  return findContent(statement, index, next)
}

/** Whether a complement opens with a title: words between marks that are all capitalized and no sentence. */
function isTitle(statement: Statement, index: number, text: string): boolean {
  const [span] = statement.items[index]?.marked?.content ?? []
  if (span === undefined) return false
  const words = text.slice(span.start, span.end).match(/\p{L}{4,}/gu) ?? []
  const isSentence = endsSentence(text.slice(span.start, span.end))
  return !isSentence && words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** After the "that" and the comma that lead on to words between marks: "said that, “We are here.”". */
function skipThat(statement: Statement, first: number): number {
  if (tokenAt(statement, first)?.text.toLowerCase() !== 'that') return first
  return tokenAt(statement, first + 1)?.text === ',' ? first + 2 : first + 1
}

/** Whether words between marks are all that was said: they end as a sentence does, or at the comma of a plain "said". */
function isWholeSentence(
  statement: Statement,
  index: number,
  opener: Complement['opener'],
  text: string,
): boolean {
  const last = statement.items[index]?.marked?.content.at(-1)
  if (last === undefined) return false
  const words = text.slice(last.start, last.end)
  return endsSentence(words) || (opener === 'marks' && /,["'’”]*\s*$/.test(words))
}
