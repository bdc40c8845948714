import type { Actor, Event, Quote } from '@onrecord/schema'

/** Records, each with the evidence that attests it. */
export interface Facts {
  actors: Actor[]
  quotes: Quote[]
  events: Event[]
}
