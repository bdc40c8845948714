import { Dataset, Redirect } from '@onrecord/schema'
import { z } from 'zod'
import { KnownPlace } from '../curation/known-place.ts'
import { ComputedId } from '../identity/computed-ids.ts'

/**
 * What a build leaves for the next one, in `data/state/build.json`: the records that curation changed, merged, split or
 * dropped, as they were before; where the words of corrections are in texts that may only be quoted; and the ids that are computed
 * for the records of such texts, where they have others; and where ids of before the curation lead.
 */
export const DatasetState = z.strictObject({
  actors: Dataset.shape.actors,
  quotes: Dataset.shape.quotes,
  events: Dataset.shape.events,
  places: z.array(KnownPlace),
  ids: z.array(ComputedId),
  redirects: z.array(Redirect),
})
export type DatasetState = z.infer<typeof DatasetState>

export const noState: DatasetState = {
  actors: [],
  quotes: [],
  events: [],
  places: [],
  ids: [],
  redirects: [],
}
