import type { AllActors } from './query/actor-query.ts'
import type { EventQuery } from './query/event-query.ts'
import type { QuoteQuery } from './query/quote-query.ts'
import type { ActorKind, Source } from './records/types.ts'
import type { SourceTable } from './store/source-table.ts'

/** A dataset with its queries. `Id` is the union of the ids of its actors, and `Kinds` has the kind of each. */
export interface Dataset<Id extends string = string, Kinds = Readonly<Record<Id, ActorKind>>> {
  /** The npm package of the dataset. */
  readonly name: string
  readonly version: string
  readonly schemaVersion: number
  readonly sources: readonly Readonly<Source>[]
  readonly actors: AllActors<Id, Kinds>
  readonly quotes: QuoteQuery<Id>
  readonly events: EventQuery<Id>
}

/** The header of a dataset. */
interface Header {
  readonly name: string
  readonly version: string
  readonly schemaVersion: number
}

/** Join the parts of a dataset. */
export const joinDataset = <Id extends string, Kinds>(
  { name, version, schemaVersion }: Header,
  sources: SourceTable,
  actors: AllActors<Id, Kinds>,
  quotes: QuoteQuery<Id>,
  events: EventQuery<Id>,
): Dataset<Id, Kinds> =>
  Object.freeze({ name, version, schemaVersion, sources: sources.items(), actors, quotes, events })
