import { firstFrom } from '../../first-from.ts'
import type { TreeIndex } from '../../trees/tree-index.ts'
import { type Range, type Statement, tokenAt } from '../statements/statement.ts'
import type { Cue } from './find-cues.ts'

/** The items of the clause that a cue reports as the tree has it, with "that" where it opens with it. */
export function findReportedClause(
  statement: Statement,
  cue: Cue,
  trees: TreeIndex,
): Range | undefined {
  const token = tokenAt(statement, cue.index)
  const place = token && trees.placeOf(token)
  if (place === undefined) return undefined
  const { tree, index } = place
  const clause = tree.childrenBy(index, 'ccomp').find((child) => child > index)
  if (clause === undefined) return undefined
  const range = tree.rangeOf(clause)
  if (range.first <= index) return undefined
  const { start, end } = tree.spanOf(range.first, range.next)
  const first = firstFrom(statement.items, start)
  if (first <= cue.index) return undefined
  return { index: first, next: firstFrom(statement.items, end) }
}
