import type {
  Actor,
  CameoCode,
  Event,
  EventContext,
  EventMode,
  EventStatus,
  EventType,
  QuadClass,
} from '../records/types.ts'
import { type DatedKeys, datedKeys } from './dated-keys.ts'
import type { ReadKeys } from './read-key.ts'

/** What events can be sorted, grouped and counted by. */
export interface EventKeys<Id extends string = string> extends DatedKeys {
  type: EventType
  mode: EventMode | undefined
  quadClass: QuadClass
  cameo: CameoCode
  /** Each of the contexts. */
  contexts: EventContext
  /** Each of the agents. */
  agents: Actor<Id>
  /** Each of the recipients. */
  recipients: Actor<Id>
  /** The country of the place. */
  country: string | undefined
  status: EventStatus
}

export const eventKeys: ReadKeys<Event, EventKeys> = {
  ...datedKeys,
  type: ({ type }) => type,
  mode: ({ mode }) => mode,
  quadClass: ({ quadClass }) => quadClass,
  cameo: ({ cameo }) => cameo,
  contexts: ({ contexts }) => contexts,
  agents: ({ agents }) => agents,
  recipients: ({ recipients }) => recipients,
  country: ({ location }) => location?.country,
  status: ({ status }) => status,
}
