import type { Statement } from './statement.ts'
import { phraseBefore } from './surface.ts'
import type { WordRange } from './word.ts'

/** Where the clause of a later cue of the same speaker starts: at ", adding that" or "and she added that". */
export function findClauseStart(statement: Statement, { first }: WordRange): number | undefined {
  const joined = findConjunction(statement, first)
  if (joined !== undefined) return joined
  const start = startOfVerb(statement, first)
  if (statement.isQuoted(start - 1)) return isGerund(statement, first) ? start : undefined
  if (followsConjunction(statement, first)) return start - 1
  const marks = statement.isComma(first + 1) ? first + 2 : first + 1
  if (statement.hasText(first, 'saying', 'writing') && statement.isQuoted(marks)) return start
  const subject = phraseBefore(statement, first - 1)
  const conjunction = subject ? subject.first - 1 : -1
  const isRelative =
    statement.hasText(conjunction, 'which', 'who') && statement.isComma(conjunction - 1)
  if (isRelative) return conjunction - 1
  const opensClause =
    statement.hasTag(conjunction, 'CCONJ') || statement.hasText(conjunction, 'while', 'whereas')
  return opensClause ? conjunction : undefined
}

/** The index of the conjunction before the subject of a verb in the tree: "[and] his critics, who left, blame him". */
function findConjunction(statement: Statement, verb: number): number | undefined {
  const word = statement.word(verb)
  const subject = word?.childBy('nsubj')
  const conjunction = word?.children.find(
    (child) => child.is('cc') && subject !== undefined && child.index < subject.index,
  )
  return conjunction && statement.rangeOf(conjunction)?.first
}

/** Whether a verb without a subject of its own, and no modal, follows a comma, a conjunction or a quoted stretch. */
export function followsConjunction(statement: Statement, index: number): boolean {
  const start = startOfVerb(statement, index)
  for (let at = start; at < index; at++) if (statement.word(at)?.fineTag === 'MD') return false
  const before = start - 1
  return (
    (statement.isQuoted(before) && isGerund(statement, index)) ||
    (statement.isComma(before) && (isGerund(statement, index) || before === index - 1)) ||
    statement.hasTag(before, 'CCONJ')
  )
}

export const isGerund = (statement: Statement, index: number): boolean =>
  statement.matches(index, /ing$/)

/** The index of the first auxiliary or adverb before a verb, or of the verb: "has repeatedly suggested". */
function startOfVerb(statement: Statement, index: number): number {
  let start = index
  while (statement.hasTag(start - 1, 'AUX', 'ADV')) start--
  return start
}
