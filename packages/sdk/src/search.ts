import type { Dataset } from './dataset.ts'
import type { Query } from './query/query.ts'
import type { Actor, Event, Quote } from './records/types.ts'
import { type ActorField, actorLayout } from './search/actor-layout.ts'
import { type EventField, eventLayout } from './search/event-layout.ts'
import { type QuoteField, quoteLayout } from './search/quote-layout.ts'
import { type SearchOptions, type SearchResult, searchQuery } from './search/search-query.ts'

export type { FieldMatch, SearchHit, Span } from './search/search-query.ts'
export type { ActorField, EventField, QuoteField, SearchOptions, SearchResult }

/** A query of records. */
export type Records<Item> = Pick<Query<Item>, 'count' | 'limit' | typeof Symbol.iterator>

/** What is found in a dataset. */
export interface DatasetResult<Id extends string = string> {
  /** The actors that are found. */
  readonly actors: SearchResult<Actor<Id>, ActorField>
  /** The quotes that are found. */
  readonly quotes: SearchResult<Quote<Id>, QuoteField>
  /** The events that are found. */
  readonly events: SearchResult<Event<Id>, EventField>
}

/**
 * Search the records of a query, or all of a dataset, by words: best first.
 *
 * A record has to have each word, in any of its fields: the word itself, one with the same stem, or, for the last word, one
 * that begins with it. Case and accents do not matter. Words in quotation marks stand together. A word that no record has
 * stands for similar ones. The words are indexed on first use.
 *
 * @param words
 *   Words as one types them: `'"peace talks" sanct'`.
 */
export function search<Item extends Quote>(
  quotes: Records<Item>,
  words: string,
  options?: SearchOptions,
): SearchResult<Item, QuoteField>
export function search<Item extends Event>(
  events: Records<Item>,
  words: string,
  options?: SearchOptions,
): SearchResult<Item, EventField>
export function search<Item extends Actor>(
  actors: Records<Item>,
  words: string,
  options?: SearchOptions,
): SearchResult<Item, ActorField>
export function search<Id extends string, Kinds>(
  dataset: Dataset<Id, Kinds>,
  words: string,
  options?: SearchOptions,
): DatasetResult<Id>
export function search(target: object, words: string, options: SearchOptions = {}): unknown {
  if (!('quotes' in target)) return searchQuery(target, layouts, words, options)
  const { actors, quotes, events } = target as Dataset
  return {
    actors: searchQuery(actors, layouts, words, options),
    quotes: searchQuery(quotes, layouts, words, options),
    events: searchQuery(events, layouts, words, options),
  }
}

const layouts = { actor: actorLayout, quote: quoteLayout, event: eventLayout }
