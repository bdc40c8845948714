import type { Dataset } from '@onrecord/schema/records'
import { actors } from './actors.ts'
import { events } from './events.ts'
import { header } from './header.ts'
import { quotes } from './quotes.ts'
import { redirects } from './redirects.ts'
import { sources } from './sources.ts'

export type {
  Actor,
  ActorCodes,
  Affiliation,
  Cue,
  Dataset,
  DatasetHeader,
  Dating,
  Event,
  EventContext,
  EventMode,
  EventModes,
  Evidence,
  Location,
  Quote,
  Redirect,
  Source,
} from '@onrecord/schema/records'
export type { ActorId, ActorKinds } from '../data/actor-ids.js'

/** All records, as published. */
export const records: Dataset = {
  ...header,
  sources,
  actors,
  quotes,
  events,
  redirects,
}
