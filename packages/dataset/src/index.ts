import type { Dataset } from '@onrecord/schema/records'
import actors from '../data/actors.json'
import header from '../data/dataset.json'
import events from '../data/events.json'
import quotes from '../data/quotes.json'
import redirects from '../data/redirects.json'
import sources from '../data/sources.json'

export type { ActorId } from '../data/actor-ids.js'

/** All records, as published. */
export const records = {
  ...(header as object),
  sources,
  actors,
  quotes,
  events,
  redirects,
} as Dataset

export type * from '@onrecord/schema/records'
