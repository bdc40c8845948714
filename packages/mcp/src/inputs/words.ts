import type { Dataset, Event, Quote } from '@onrecord/sdk/open'
import { search } from '@onrecord/sdk/search'
import { z } from 'zod'
import type { Page } from './page.ts'

/** Words of records. */
export const wordsInput = {
  words: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('Words that each record has, in any form; those in quotation marks stand together.'),
}

interface Selection<Item> {
  total: number
  items: Item[]
}

/** A part of the quotes with some words, best first; without words, of all by date. */
export function pickQuotes(
  quotes: Dataset['quotes'],
  words: string | undefined,
  { limit, offset }: Page,
): Selection<Quote> {
  if (words === undefined)
    return {
      total: quotes.count(),
      items: quotes.sortBy('date').offset(offset).limit(limit).toArray(),
    }
  const { total, hits } = search(quotes, words, { limit: offset + limit })
  return { total, items: hits.slice(offset).map(({ record }) => record) }
}

/** The same of events. */
export function pickEvents(
  events: Dataset['events'],
  words: string | undefined,
  { limit, offset }: Page,
): Selection<Event> {
  if (words === undefined)
    return {
      total: events.count(),
      items: events.sortBy('date').offset(offset).limit(limit).toArray(),
    }
  const { total, hits } = search(events, words, { limit: offset + limit })
  return { total, items: hits.slice(offset).map(({ record }) => record) }
}
