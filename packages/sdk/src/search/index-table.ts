import type { ActorTable } from '../store/actor-store.ts'
import type { Table } from '../store/table.ts'
import type { Layout } from './layout.ts'
import { indexTexts, type TextIndex } from './text-index.ts'

const indexes = new WeakMap<object, TextIndex>()

/** The index of the words of a table, built on first use. */
export function indexTable<Row extends { readonly id: string }, Field extends string>(
  table: Table<Row, unknown>,
  layout: Layout<Row, Field>,
  actors: ActorTable,
): TextIndex<Field> {
  let index = indexes.get(table)
  if (index === undefined) {
    index = indexTexts(table, layout, (id) => {
      const position = actors.find(id)
      if (position === undefined) return []
      const { name, aliases } = actors.row(position)
      return [name, ...aliases]
    })
    indexes.set(table, index)
  }
  return index as TextIndex<Field>
}
