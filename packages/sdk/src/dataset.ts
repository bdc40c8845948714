import type { Dataset as DatasetRecords, Redirect } from '@onrecord/dataset'
import { type DatasetTools, makeTools } from './dataset-tools.ts'
import type { Texts } from './evidence/texts.ts'
import type { AllActors } from './query/actor-query.ts'
import type { EventQuery } from './query/event-query.ts'
import type { QuoteQuery } from './query/quote-query.ts'
import type { Header } from './records/links.ts'
import type { Source } from './records/types.ts'
import type { SourceTable } from './store/source-table.ts'

/** A dataset with its queries. `Id` is the union of the ids of its actors, and `Kinds` has the kind of each. */
export interface Dataset<Id extends string = string, Kinds = unknown>
  extends DatasetTools<Id>,
    Header {
  /** The texts from which the records are extracted. */
  readonly sources: readonly Source[]
  /** Who speaks, acts or is acted on. */
  readonly actors: AllActors<Id, Kinds>
  /** Who said what. */
  readonly quotes: QuoteQuery<Id>
  /** Who did what to whom. */
  readonly events: EventQuery<Id>
  /**
   * Make the same dataset with the words of a source, for those who have its text: those of evidence in it, and those of quotes.
   *
   * @param text
   *   The text as given, with its byte order mark and line ends. It is checked by its hash.
   * @throws RangeError
   *   If there is no such source, or it is another text.
   */
  hydrate(source: string, text: string): Promise<Dataset<Id, Kinds>>
  /** The records, as published. */
  toJSON(): DatasetRecords
}

/** Opens records as a dataset. */
type Open<Id extends string, Kinds> = (
  records: DatasetRecords,
  options: { readonly texts: Texts },
) => Dataset<Id, Kinds>

/** Join the parts of a dataset. */
export function joinDataset<Id extends string, Kinds>(
  redirects: readonly Redirect[],
  sources: SourceTable,
  actors: AllActors<Id, Kinds>,
  quotes: QuoteQuery<Id>,
  events: EventQuery<Id>,
  open: Open<Id, Kinds>,
): Dataset<Id, Kinds> {
  const { header } = sources
  const toJSON = () =>
    ({
      ...header,
      sources: sources.items(),
      actors: actors.map((actor) => actor.toJSON()),
      quotes: quotes.map((quote) => quote.toJSON()),
      events: events.map((event) => event.toJSON()),
      redirects,
    }) as DatasetRecords
  return Object.freeze({
    ...header,
    sources: sources.items(),
    actors,
    quotes,
    events,
    ...makeTools(sources, actors, quotes, events),
    hydrate: async (source: string, text: string) => {
      const { hydrateRecords } = await import('./evidence/hydrate-records.ts')
      const records = await hydrateRecords(toJSON(), source, text)
      return open(records, { texts: { ...sources.texts, [source]: text } })
    },
    toJSON,
  })
}
