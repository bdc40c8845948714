import type { Event as EventRow, Redirect } from '@onrecord/dataset'
import { EventView } from '../records/event-view.ts'
import { eventFields } from '../records/record-fields.ts'
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
  { actors, sources, links }: QuoteStore,
): EventStore {
  const table = new Table({
    kind: 'event',
    rows,
    fields: eventFields,
    redirects,
    link: (row: EventRow, path: string) => new EventView(row, links, path),
  })
  return { table, actors, sources, links }
}
