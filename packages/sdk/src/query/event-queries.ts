import type { Context, EventRow } from '../conditions/context.ts'
import { eventConditions } from './event-conditions.ts'
import { eventKeys } from './event-keys.ts'
import type { EventQuery } from './event-query.ts'
import { groupMonths } from './group-months.ts'
import { RecordQuery } from './record-query.ts'

const EventQueries = /* @__PURE__ */ RecordQuery.define<Context<EventRow>>('EventQuery', {
  conditions: eventConditions,
  functions: { byMonth: groupMonths },
  keys: eventKeys,
})

/** A query of all events. */
export const queryEvents = <Id extends string>(context: Context<EventRow>): EventQuery<Id> =>
  new EventQueries(context) as never
