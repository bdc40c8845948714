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
  const next = firstFrom(statement.items, end)
  return { index: first, next: isCoordinated(statement, next) ? statement.items.length : next }
}

/** Whether a clause with a subject of its own goes on after a comma: "…, but she knows that it was". */
function isCoordinated(statement: Statement, next: number): boolean {
  const comma = tokenAt(statement, next)?.text === ',' ? 1 : 0
  if (tokenAt(statement, next + comma)?.tag !== 'CCONJ') return false
  const after = tokenAt(statement, next + comma + 1)
  return after === undefined || !/^(?:VERB|AUX|ADV)$/.test(after.tag)
}
