import type { Dataset as DatasetRecords } from '@onrecord/dataset'
import { checkHeader } from './check/check-header.ts'
import { type Dataset, joinDataset } from './dataset.ts'
import type { Texts } from './evidence/texts.ts'
import { queryActors } from './query/actor-queries.ts'
import { queryEvents } from './query/event-queries.ts'
import { queryQuotes } from './query/quote-queries.ts'
import { openActors } from './store/actor-store.ts'
import { openEvents } from './store/event-store.ts'
import { openQuotes } from './store/quote-store.ts'
import { openSources } from './store/source-table.ts'

export type { Citable, CitedDataset } from './cite/citation.ts'
export type { CitationStyle, Cited, CiteOptions } from './cite/cite.ts'
export type { CslDate, CslItem, CslName } from './cite/format-csl.ts'
export type { RowRecord } from './csv/columns.ts'
export type { Cell, CsvOptions } from './csv/format-csv.ts'
export type { Columns } from './csv/to-csv.ts'
export type { HighlightedSpan } from './evidence/highlight.ts'
export type { Passage } from './evidence/passage.ts'
export type { TextProvider, Texts } from './evidence/texts.ts'
export type { ActorKeys } from './query/actor-keys.ts'
export type { ActorQuery, AllActors, Including, Party, SourceLike } from './query/actor-query.ts'
export type { DatedKeys } from './query/dated-keys.ts'
export type { EventKeys } from './query/event-keys.ts'
export type { EventQuery } from './query/event-query.ts'
export type { Months } from './query/group-months.ts'
export type { DateMatch } from './query/period.ts'
export type { Query, Sortable } from './query/query.ts'
export type { QuoteKeys } from './query/quote-keys.ts'
export type { QuoteQuery } from './query/quote-query.ts'
export type { Header } from './records/links.ts'
export type * from './records/types.ts'
export type { NetworkOptions } from './relations/network.ts'
export type { RelationOptions } from './relations/options.ts'
export type { MonthTally, Relation } from './relations/relation.ts'
export type { Relations } from './relations/relations.ts'
export type { Tally, Weights } from './relations/tally.ts'
export type { EntryOfKind, TimelineEntry, TimelineOptions } from './relations/timeline.ts'
export type { Dataset, DatasetRecords }

/** What belongs to a dataset beside its records. */
export interface OpenOptions {
  /** The texts of sources by their ids, or functions that give them when they are asked for. */
  readonly texts?: Texts
}

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
export function open<Id extends string = string, Kinds = unknown>(
  records: DatasetRecords,
  { texts = {} }: OpenOptions = {},
): Dataset<Id, Kinds> {
  const header = checkHeader(records)
  const { redirects = [] } = header
  const sources = openSources(records.sources, texts, header)
  const actors = openActors(records.actors, redirects, sources)
  const quotes = openQuotes(records.quotes, redirects, actors)
  const events = openEvents(records.events, redirects, quotes)
  return joinDataset(
    redirects,
    sources,
    queryActors<Id, Kinds>(actors),
    queryQuotes<Id>(quotes),
    queryEvents<Id>(events),
    open<Id, Kinds>,
  )
}
