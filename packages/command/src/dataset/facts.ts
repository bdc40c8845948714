import type { Actor, Event, Quote } from '@onrecord/schema'

/** Records of one or more sources, each with its evidence. */
export interface Facts {
  /** Who speaks, acts or is acted on. */
  actors: Actor[]
  /** Who said what. */
  quotes: Quote[]
  /** Who did what to whom. */
  events: Event[]
}
