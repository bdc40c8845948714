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

/** Records that have an order by date. */
interface DatedRecords<Item> {
  count(): number
  sortBy(key: 'date'): { offset(count: number): { limit(count: number): Iterable<Item> } }
}

/**
 * A part of the records with some words, best first; without words, of all by date.
 *
 * @param find
 *   Searches them.
 */
export function pick<Item>(
  records: DatedRecords<Item>,
  words: string | undefined,
  { limit, offset }: Page,
  find: (
    words: string,
    options: { limit: number },
  ) => { total: number; hits: readonly { record: Item }[] },
): Selection<Item> {
  if (words === undefined)
    return {
      total: records.count(),
      items: [...records.sortBy('date').offset(offset).limit(limit)],
    }
  const { total, hits } = find(words, { limit: offset + limit })
  return { total, items: hits.slice(offset).map(({ record }) => record) }
}
