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
import { type DatedKeys, datedReaders } from './dated-keys.ts'

/** What events can be sorted, grouped and counted by. */
export interface EventKeys<Id extends string = string> extends DatedKeys {
  /** The event type of PLOVER. */
  type: EventType
  /** How it was done, in a mode of the type. */
  mode: EventMode | undefined
  /** The quad class of the type. */
  quadClass: QuadClass
  /** The CAMEO code. */
  cameo: CameoCode
  /** Each of the contexts. */
  contexts: EventContext
  /** Each of the agents. */
  agents: Actor<Id>
  /** Each of the recipients. */
  recipients: Actor<Id>
  /** The country of the place. */
  country: string | undefined
  /** Whether it took place. */
  status: EventStatus
}

export const eventKeys = /* @__PURE__ */ datedReaders<Event, EventKeys>(
  ['type', 'mode', 'quadClass', 'cameo', 'contexts', 'agents', 'recipients', 'status'],
  { country: ({ location }) => location?.country },
)
