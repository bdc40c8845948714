import type { Context } from '../conditions/context.ts'
import { RecordQuery } from '../query/record-query.ts'
import type { Table } from '../store/table.ts'
import { indexTable } from './index-table.ts'
import type { Layout } from './layout.ts'
import { type FieldMatch, searchTexts } from './search-texts.ts'

export type { Span } from './find-spans.ts'
export type { FieldMatch }

/** How to search. */
export interface SearchOptions {
  /**
   * Whether similar words are found too: with one letter put in, left out, replaced or exchanged with the next in words of four
   * letters or more, two of these in words of eight or more. By default, only for words that no record has.
   */
  readonly fuzzy?: boolean | undefined
  /** The greatest number of records; by default 20. */
  readonly limit?: number | undefined
}

/** A record that is found. */
export interface SearchHit<Item, Field extends string = string> {
  /** The record, as the query has it. */
  readonly record: Item
  /** Greater is better. Scores of one search can be compared. */
  readonly score: number
  /** The texts with words that match. */
  readonly matches: readonly FieldMatch<Field>[]
}

/** The records that are found, best first. */
export interface SearchResult<Item, Field extends string = string> {
  /** The number of records that match, whatever the limit. */
  readonly total: number
  /** The records with their scores, the best first. */
  readonly hits: readonly SearchHit<Item, Field>[]
}

type Row = { readonly id: string }

/** Search the records of a query. */
export function searchQuery(
  query: object,
  layouts: Readonly<Record<string, Layout<never>>>,
  words: string,
  { fuzzy, limit = 20 }: SearchOptions,
): SearchResult<unknown> {
  if (!Number.isInteger(limit) || limit < 0)
    throw new RangeError(`Unexpected limit ${String(limit)}, expected a whole number from 0`)
  const { tables, positions } = RecordQuery.partsOf<Context<Row>>(query)
  const table: Table<Row, unknown> = tables.table
  const layout = layouts[table.kind] as Layout<Row>
  const index = indexTable(table, layout, tables.actors)
  const { total, hits } = searchTexts(
    index,
    String(words),
    fuzzy,
    limit,
    positions && pick(positions, table.size),
  )
  return {
    total,
    hits: hits.map(({ position, ...hit }) => ({ record: table.item(position), ...hit })),
  }
}

/** Tells whether a position is among some. */
function pick(positions: Iterable<number>, size: number): (position: number) => boolean {
  const picked = new Uint8Array(size)
  for (const position of positions) picked[position] = 1
  return (position) => picked[position] === 1
}
