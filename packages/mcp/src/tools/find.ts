import type { Actor as ActorRecord, Dataset } from '@onrecord/sdk/open'
import { search } from '@onrecord/sdk/search'
import { z } from 'zod'
import { findNext, type PageInput, type Part, pageInput, partOf, showPage } from '../inputs/page.ts'
import { Actor, showActor, toActor } from '../records/actor.ts'
import { Hit, showHit, toHit } from '../records/hit.ts'
import { defineTool, readOnly, type Tool } from './tool.ts'

type Kind = 'actors' | 'quotes' | 'events'

export interface FindInput extends PageInput {
  /** Names or words. */
  query: string
  /** What to search: all, where it is not given. */
  kinds?: Kind[] | undefined
}

/** What is found of each kind that was searched. */
export interface FindOutput {
  actors?: Part<Actor> | undefined
  quotes?: Part<Hit> | undefined
  events?: Part<Hit> | undefined
}

export const find: Tool<'find', FindInput, FindOutput> = defineTool({
  name: 'find',
  title: 'Find',
  description:
    'Search the dataset by words: actors by name, alias or office ("Russian foreign minister"), quotes and events by their words. Gives ids for the other tools. Start here.',
  input: z.strictObject({
    query: z
      .string()
      .min(1)
      .max(500)
      .describe('Names or words. Records have all of them, in any form.'),
    kinds: z
      .array(z.enum(['actors', 'quotes', 'events']))
      .min(1)
      .default(['actors', 'quotes', 'events'])
      .describe('What to search.'),
    ...pageInput,
  }),
  output: z.object({
    actors: partOf(Actor).optional(),
    quotes: partOf(Hit).optional(),
    events: partOf(Hit).optional(),
  }),
  annotations: readOnly,
  run: ({ query, kinds, ...page }, dataset) => {
    const { limit, offset } = page
    const part = <Item, Output>(
      total: number,
      items: Item[],
      describe: (item: Item) => Output,
    ) => ({
      ...{ total, next: findNext(total, page) },
      items: items.slice(offset, offset + limit).map(describe),
    })
    const most = { limit: offset + limit }
    const actors = kinds.includes('actors') ? findActors(dataset, query) : undefined
    const quotes = kinds.includes('quotes') ? search(dataset.quotes, query, most) : undefined
    const events = kinds.includes('events') ? search(dataset.events, query, most) : undefined
    return {
      ...(actors && { actors: part(actors.length, actors, (actor) => toActor(actor, dataset)) }),
      ...(quotes && {
        quotes: part(quotes.total, [...quotes.hits], ({ record }) => toHit(record)),
      }),
      ...(events && {
        events: part(events.total, [...events.hits], ({ record }) => toHit(record)),
      }),
    }
  },
  show: ({ actors, quotes, events }) =>
    [
      ...(actors ? [showPage('actors', actors.items.length, actors)] : []),
      ...(actors?.items.map(showActor) ?? []),
      ...showHits('quotes', quotes),
      ...showHits('events', events),
      ...([actors, quotes, events].some((list) => list && list.total > 0)
        ? []
        : ['Records have all words of a query: try fewer, or other ones.']),
    ].join('\n'),
})

/** Actors by name and office, and after them those with the words anywhere. */
function findActors({ actors }: Dataset, query: string): ActorRecord[] {
  const { hits } = search(actors, query, { limit: actors.count() })
  return [...new Set([...actors.find(query), ...hits.map(({ record }) => record)])]
}

const showHits = (noun: string, list: Part<Hit> | undefined): string[] =>
  list === undefined ? [] : [showPage(noun, list.items.length, list), ...list.items.map(showHit)]
