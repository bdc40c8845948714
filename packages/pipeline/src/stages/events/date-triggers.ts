import type { Dating } from '@onrecord/schema'
import { spanOf } from '../statements/statement.ts'
import { dateStretch } from '../times/date-stretch.ts'
import type { Interval } from '../times/time.ts'
import type { Trigger } from './event.ts'

/**
 * Date the triggers of a statement. A date belongs to the trigger that it follows ("the summit in May and the visit in
 * June"); one before all triggers belongs to each that has none of its own ("In May, A met B and accused C").
 */
export function dateTriggers(
  triggers: readonly Trigger[],
  intervals: readonly Interval[],
): (Dating | null)[] {
  const spans = triggers.map(({ statement, index }) => statement.items[index] ?? spanOf(statement))
  return triggers.map(({ statement }, order) => {
    const { start, end } = spanOf(statement)
    const span = spans[order] ?? { start, end }
    const own = { start: span.end, end: spans[order + 1]?.start ?? end }
    const fronted = { start, end: spans[0]?.start ?? start }
    return dateStretch(intervals, own, span) ?? dateStretch(intervals, fronted, span)
  })
}
