import { Dataset } from '@onrecord/schema'
import { z } from 'zod'
import { KnownPlace } from '../curation/known-place.ts'

/**
 * What a build leaves for the next one, in `data/state/uncurated.json`: the records that curation changed, merged, split or
 * dropped, as they were before, and where the words of corrections are in texts that may only be quoted.
 */
export const DatasetState = z.strictObject({
  actors: Dataset.shape.actors,
  quotes: Dataset.shape.quotes,
  events: Dataset.shape.events,
  places: z.array(KnownPlace),
})
export type DatasetState = z.infer<typeof DatasetState>

export const noState: DatasetState = { actors: [], quotes: [], events: [], places: [] }
