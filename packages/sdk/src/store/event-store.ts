import type { Event as EventRow, Redirect } from '@onrecord/dataset'
import { eventShape } from '../check/record-shapes.ts'
import { EventView } from '../records/event-view.ts'
import { mapRedirects } from '../records/map-redirects.ts'
import type { Event } from '../records/types.ts'
import type { ActorStore } from './actor-store.ts'
import type { QuoteStore } from './quote-store.ts'
import { Table } from './table.ts'

/** The table of events, and those that they link to. */
export interface EventStore extends Omit<ActorStore, 'table'> {
  readonly table: Table<EventRow, Event>
}

export function openEvents(
  rows: readonly EventRow[],
  redirects: readonly Redirect[],
  { table: quotes, actors, sources, links }: QuoteStore,
): EventStore {
  const quote = (id: string, path: string) => quotes.item(quotes.expect(id, path))
  const table = new Table({
    kind: 'event',
    rows,
    shape: eventShape,
    redirects: mapRedirects(redirects, 'event'),
    link: (row: EventRow, path: string) => new EventView(row, { ...links, quote }, path) as Event,
  })
  return { table, actors, sources, links }
}
