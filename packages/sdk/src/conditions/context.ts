import type { Dataset } from '@onrecord/dataset'
import type { ActorTable } from '../store/actor-store.ts'
import type { SourceTable } from '../store/source-table.ts'
import type { Table } from '../store/table.ts'

/** The tables that conditions on the records of one of them read. */
export interface Context<Row extends { readonly id: string }> {
  readonly table: Table<Row, unknown>
  readonly actors: ActorTable
  readonly sources: SourceTable
}

export type QuoteRow = Dataset['quotes'][number]
export type EventRow = Dataset['events'][number]
export type ActorRow = Dataset['actors'][number]

export type { DatedRow } from '../store/dates.ts'
