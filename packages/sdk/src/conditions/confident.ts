import type { Condition } from '../query/condition.ts'
import type { Context } from './context.ts'

/** A confidence of at least so much. */
export function withConfidence(
  { table }: Context<{ readonly id: string; readonly confidence: number }>,
  atLeast: number,
): Condition {
  if (!(atLeast >= 0 && atLeast <= 1))
    throw new RangeError(`Unexpected confidence ${String(atLeast)}, expected a number from 0 to 1`)
  return { test: (position) => table.row(position).confidence >= atLeast }
}
