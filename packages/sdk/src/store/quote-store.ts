import type { Quote as QuoteRow, Redirect } from '@onrecord/dataset'
import { QuoteView } from '../records/quote-view.ts'
import { quoteFields } from '../records/record-fields.ts'
import type { Quote } from '../records/types.ts'
import type { ActorStore } from './actor-store.ts'
import { Table } from './table.ts'

/** The table of quotes, and those that they link to. */
export interface QuoteStore extends Omit<ActorStore, 'table'> {
  readonly table: Table<QuoteRow, Quote>
}

export function openQuotes(
  rows: readonly QuoteRow[],
  redirects: readonly Redirect[],
  { actors, sources, links }: ActorStore,
): QuoteStore {
  const table = new Table({
    kind: 'quote',
    rows,
    fields: quoteFields,
    redirects,
    link: (row: QuoteRow, path: string) => new QuoteView(row, links, path),
  })
  return { table, actors, sources, links: { ...links, quote: table.follow } }
}
