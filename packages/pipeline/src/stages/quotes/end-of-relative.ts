import type { Statement } from '@onrecord/grammar'

/** The last index of a relative clause from its pronoun: the one before the next comma, or the end of the statement. */
export function endOfRelative(statement: Statement, pronoun: number): number {
  let last = pronoun
  while (last < statement.length && !statement.isComma(last + 1)) last++
  return last
}
