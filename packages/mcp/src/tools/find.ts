import type { Actor as ActorRecord, Dataset } from '@onrecord/sdk/open'
import { search } from '@onrecord/sdk/search'
import { toSentence } from '@onrecord/sdk/sentence'
import { z } from 'zod'
import { findNext, pageInput, pageOutput, showPage } from '../inputs/page.ts'
import { Actor, showActor, toActor } from '../records/actor.ts'
import { Status } from '../records/status.ts'
import { defineTool, readOnly } from './tool.ts'

/** A quote or event in short. */
const Hit = z.object({ id: z.string(), sentence: z.string(), status: Status })

const listOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ ...pageOutput, items: z.array(item) })

export const find = defineTool({
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
    actors: listOf(Actor).optional(),
    quotes: listOf(Hit).optional(),
    events: listOf(Hit).optional(),
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
        quotes: part(quotes.total, [...quotes.hits], ({ record }) => ({
          ...{
            id: record.id,
            sentence: toSentence(record),
            status: record.cue?.status ?? 'actual',
          },
        })),
      }),
      ...(events && {
        events: part(events.total, [...events.hits], ({ record }) => ({
          ...{ id: record.id, sentence: toSentence(record), status: record.status },
        })),
      }),
    }
  },
  show: ({ actors, quotes, events }) =>
    [
      ...(actors ? [showPage('actors', actors.items.length, actors)] : []),
      ...(actors?.items.map(showActor) ?? []),
      ...showHits('quotes', quotes),
      ...showHits('events', events),
    ].join('\n'),
})

/** Actors by name and office, and after them those with the words anywhere. */
function findActors({ actors }: Dataset, query: string): ActorRecord[] {
  const { hits } = search(actors, query, { limit: actors.count() })
  return [...new Set([...actors.find(query), ...hits.map(({ record }) => record)])]
}

function showHits(
  noun: string,
  list: { total: number; next: number | null; items: z.output<typeof Hit>[] } | undefined,
): string[] {
  if (list === undefined) return []
  const lines = list.items.map(
    ({ id, sentence, status }) =>
      `${sentence}\n  id ${id}${status === 'actual' ? '' : `; ${status}: no fact`}`,
  )
  return [showPage(noun, list.items.length, list), ...lines]
}
