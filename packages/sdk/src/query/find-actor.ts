import type { ActorRow, Context } from '../conditions/context.ts'
import type { Actor } from '../records/types.ts'
import { actorLayout } from '../search/actor-layout.ts'
import { findActors } from '../search/find-actors.ts'
import { indexTable } from '../search/index-table.ts'
import type { Table } from '../store/table.ts'
import { RecordQuery } from './record-query.ts'

interface Tables extends Context<ActorRow> {
  readonly table: Table<ActorRow, Actor>
}

/** The actors of a query by name, best first, or the first that passes a test. */
export function findActor(
  query: RecordQuery<ActorRow, Actor>,
  wanted: string | ((actor: Actor) => boolean),
): readonly Actor[] | Actor | undefined {
  if (typeof wanted === 'function') return query.toArray().find(wanted)
  const { tables, positions } = RecordQuery.partsOf<Tables>(query)
  const { table, actors } = tables
  const found = findActors(indexTable(table, actorLayout, actors), String(wanted), (position) => {
    const { evidence, affiliations } = table.row(position)
    return { evidence: evidence.length, to: (office) => affiliations[office]?.to ?? '9999-12-31' }
  })
  const among = positions && new Set(positions)
  return found
    .filter((position) => !among || among.has(position))
    .map((position) => table.item(position))
}
