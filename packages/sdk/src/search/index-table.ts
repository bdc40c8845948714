import type { ActorTable } from '../store/actor-store.ts'
import type { Table } from '../store/table.ts'
import { makeActorOf } from './actor-of.ts'
import type { Layout } from './layout.ts'
import { indexTexts, type TextIndex } from './text-index.ts'

/** The index of the words of a table, built on first use. */
export const indexTable = <Row extends { readonly id: string }, Field extends string>(
  table: Table<Row, unknown>,
  layout: Layout<Row, Field>,
  actors: ActorTable,
): TextIndex<Field> => table.once(indexTable, () => indexTexts(table, layout, makeActorOf(actors)))
