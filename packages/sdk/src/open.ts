import type { Dataset as DatasetRecords, Source } from '@onrecord/dataset'
import { ActorQuery } from './query/actor-query.ts'
import { EventQuery, indexEvents } from './query/event-query.ts'
import { indexQuotes, QuoteQuery } from './query/quote-query.ts'
import { deepFreeze } from './records/deep-freeze.ts'
import { makeFollow } from './records/follow.ts'
import { linkActor } from './records/link-actor.ts'
import { linkEvent } from './records/link-event.ts'
import { linkQuote } from './records/link-quote.ts'
import type { Links } from './records/links.ts'
import type { Actor, Quote } from './records/types.ts'

export type { DateMatch } from './query/period.ts'
export type * from './records/types.ts'
export type { ActorQuery, DatasetRecords, EventQuery, QuoteQuery }

/** A dataset with its queries. `Id` is the union of the ids of its actors. */
export interface Dataset<Id extends string = string> {
  /** The npm package of the dataset. */
  readonly name: string
  readonly version: string
  readonly schemaVersion: number
  readonly sources: readonly Readonly<Source>[]
  readonly actors: ActorQuery<Id>
  readonly quotes: QuoteQuery<Id>
  readonly events: EventQuery<Id>
}

/**
 * Open the records of a dataset.
 *
 * @param records
 *   The records, as in `dataset.json`, `sources.json`, `actors.json`, `quotes.json`, `events.json` and `redirects.json`. They
 *   are frozen.
 * @throws RangeError
 *   On access to a link whose record is missing. `onrecord check` finds such links.
 */
export function open<Id extends string = string>(records: DatasetRecords): Dataset<Id> {
  const { name, version, schemaVersion } = records
  const sources = deepFreeze(records.sources)
  const actorsById = new Map<string, Actor<Id>>()
  const quotesById = new Map<string, Quote<Id>>()
  const sourcesById = new Map(sources.map((source) => [source.id, source]))
  const links: Links<Id> = {
    actor: (id) => expect(actorsById.get(id), 'actor', id),
    quote: (id) => expect(quotesById.get(id), 'quote', id),
    source: (id) => expect(sourcesById.get(id), 'source', id),
  }
  const actors = records.actors.map((record) => linkActor(record, links))
  for (const actor of actors) actorsById.set(actor.id, actor)
  const quotes = records.quotes.map((record) => linkQuote(record, links))
  for (const quote of quotes) quotesById.set(quote.id, quote)
  const events = records.events.map((record) => linkEvent(record, links))
  const followActor = makeFollow(records, 'actor')
  return Object.freeze({
    name,
    version,
    schemaVersion,
    sources,
    actors: new ActorQuery<Id>({ byId: actorsById, follow: followActor }, () => actors),
    quotes: new QuoteQuery<Id>(
      indexQuotes(quotes, followActor, makeFollow(records, 'quote')),
      () => quotes,
    ),
    events: new EventQuery<Id>(
      indexEvents(events, followActor, makeFollow(records, 'event')),
      () => events,
    ),
  })
}

function expect<Value>(value: Value | undefined, kind: string, id: string): Value {
  if (value === undefined)
    throw new RangeError(`Unexpected ${kind} "${id}", expected one of the dataset`)
  return value
}
