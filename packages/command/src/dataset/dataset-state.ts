import type { Actor, Event, Quote, Redirect } from '@onrecord/schema'
import * as schemas from '@onrecord/schema/schemas'
import { z } from 'zod'
import { KnownPlace } from '../curation/known-place.ts'
import { ComputedId } from '../identity/computed-ids.ts'

/** What a build leaves for the next one, in `data/state/build.json`. */
export interface DatasetState {
  /** The actors that curation changed, merged, split or dropped, as they were before. */
  actors: Actor[]
  /** The quotes that it changed, merged, split or dropped, as they were before. */
  quotes: Quote[]
  /** The events that it changed, merged, split or dropped, as they were before. */
  events: Event[]
  /** Where the words of corrections are in texts that may only be quoted. */
  places: KnownPlace[]
  /** The ids that are computed for the records of such texts, where they have others. */
  ids: ComputedId[]
  /** Where ids of before the curation lead. */
  redirects: Redirect[]
}

/** The schema of such a state. */
export const DatasetState: z.ZodType<DatasetState> = z.strictObject({
  actors: schemas.Dataset.shape.actors,
  quotes: schemas.Dataset.shape.quotes,
  events: schemas.Dataset.shape.events,
  places: z.array(KnownPlace),
  ids: z.array(ComputedId),
  redirects: z.array(schemas.Redirect),
})

export const noState: DatasetState = {
  actors: [],
  quotes: [],
  events: [],
  places: [],
  ids: [],
  redirects: [],
}
