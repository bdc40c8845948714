import type { TimeSpan } from '../period/span.ts'
import type { Balance, Edge } from './graph.ts'

/** Count the events of an edge that may be within a time; those without a date count where it is all time. */
export function balanceIn({ events, undated }: Edge, span: TimeSpan, isAll: boolean): Balance {
  let { cooperation, conflict } = isAll ? undated : { cooperation: 0, conflict: 0 }
  for (const { start, end, isCooperation } of events)
    if (start < span.end && end > span.start) {
      if (isCooperation) cooperation++
      else conflict++
    }
  return { cooperation, conflict }
}
