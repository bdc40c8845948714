import type { Actor, Event, Quote } from '@onrecord/schema'

export type ReviewedTable = 'actors' | 'quotes' | 'events'

/** A record that a person should look at, and why. */
export type ReviewItem = { reason: string } & (
  | { table: 'actors'; record: Actor }
  | { table: 'quotes'; record: Quote }
  | { table: 'events'; record: Event }
)
