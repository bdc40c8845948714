import { phraseBefore } from '../statements/find-phrases.ts'
import { isMarkedAt, type Range, type Statement, tokenAt } from '../statements/statement.ts'

/** Where the clause of a cue starts that goes on after another: at ", adding that" or "and she added that". */
export function findClauseStart(statement: Statement, { index }: Range): number | undefined {
  if (isMarkedAt(statement, index - 1)) return isGerund(statement, index) ? index : undefined
  if (followsConjunction(statement, index)) return startOfVerb(statement, index) - 1
  const subject = phraseBefore(statement, index - 1)
  const conjunction = subject ? subject.index - 1 : -1
  const token = tokenAt(statement, conjunction)
  const opensClause = token?.tag === 'CCONJ' || /^(?:while|whereas)$/i.test(token?.text ?? '')
  return opensClause ? conjunction : undefined
}

/** Whether a verb goes on after a comma, a conjunction or words between marks. */
export function followsConjunction(statement: Statement, index: number): boolean {
  const before = tokenAt(statement, startOfVerb(statement, index) - 1)
  const isAfterMarked = isMarkedAt(statement, index - 1) && isGerund(statement, index)
  return isAfterMarked || before?.text === ',' || before?.tag === 'CCONJ'
}

export const isGerund = (statement: Statement, index: number): boolean =>
  tokenAt(statement, index)?.text.endsWith('ing') ?? false

/** The index of a verb, or of the first of the auxiliaries and adverbs before it: "has repeatedly suggested". */
function startOfVerb(statement: Statement, index: number): number {
  let start = index
  while (/^(?:AUX|ADV)$/.test(tokenAt(statement, start - 1)?.tag ?? '')) start--
  return start
}
