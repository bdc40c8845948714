import type { Actor, Event, Quote } from '@onrecord/schema'

/** Records of one or more sources, each with its evidence. */
export interface Facts {
  actors: Actor[]
  quotes: Quote[]
  events: Event[]
}
