import type { Dataset as DatasetRecords } from '@onrecord/dataset'
import { checkHeader } from './check/check-header.ts'
import { type Dataset, joinDataset } from './dataset.ts'
import { queryActors } from './query/actor-queries.ts'
import { queryEvents } from './query/event-queries.ts'
import { queryQuotes } from './query/quote-queries.ts'
import type { ActorKind } from './records/types.ts'
import { openActors } from './store/actor-store.ts'
import { openEvents } from './store/event-store.ts'
import { openQuotes } from './store/quote-store.ts'
import { openSources } from './store/source-table.ts'

export type { ActorQuery, AllActors, Including, Party, SourceLike } from './query/actor-query.ts'
export type { EventQuery } from './query/event-query.ts'
export type { Months } from './query/group-months.ts'
export type { DateMatch } from './query/period.ts'
export type { Query, Sortable } from './query/query.ts'
export type { QuoteQuery } from './query/quote-query.ts'
export type * from './records/types.ts'
export type { Dataset, DatasetRecords }

/**
 * Open the records of a dataset.
 *
 * Each record is checked, frozen and given its links when it is first used: a broken one hurts only what reads it. Do not
 * change the records after they are given.
 *
 * @param records
 *   The records, as in `dataset.json`, `sources.json`, `actors.json`, `quotes.json`, `events.json` and `redirects.json`.
 * @throws RangeError
 *   If the format is of another version, or two records have one id; and on access to a link whose record is missing.
 * @throws TypeError
 *   If a table or an id is missing; and on access to a record that is malformed. `onrecord check` finds all of these.
 */
export function open<Id extends string = string, Kinds = Readonly<Record<Id, ActorKind>>>(
  records: DatasetRecords,
): Dataset<Id, Kinds> {
  const header = checkHeader(records)
  const { redirects = [] } = header
  const sources = openSources(records.sources)
  const actors = openActors(records.actors, redirects, sources)
  const quotes = openQuotes(records.quotes, redirects, actors)
  const events = openEvents(records.events, redirects, quotes)
  return joinDataset(
    header,
    sources,
    queryActors<Id, Kinds>(actors),
    queryQuotes<Id>(quotes),
    queryEvents<Id>(events),
  )
}
