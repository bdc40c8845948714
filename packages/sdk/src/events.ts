import type { ActorId } from '@onrecord/dataset'
import { eventStore } from './published/events.ts'
import { queryEvents } from './query/event-queries.ts'

/** The events of the published dataset. */
export const events = /* @__PURE__ */ queryEvents<ActorId>(eventStore)
