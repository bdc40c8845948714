import type { GivenActor } from '@onrecord/pipeline'
import type { ActorCorrection, EventCorrection, QuoteCorrection } from './corrections.ts'

/** An entry of a curation file, and where it is: `file:line`. */
export interface Located<Entry> {
  entry: Entry
  at: string
}

/** What the files in the folder `curation` of a dataset say. */
export interface Curation {
  /** The actors and places of the dataset's own. */
  given: GivenActor[]
  /** By the id of such an actor where it is: `file:line`. */
  givenAt: ReadonlyMap<string, string>
  actors: Located<ActorCorrection>[]
  quotes: Located<QuoteCorrection>[]
  events: Located<EventCorrection>[]
}
