import type { ActorRow, Context } from '../conditions/context.ts'
import { findActors } from '../find/find-actors.ts'
import type { Actor } from '../records/types.ts'
import { RecordQuery } from './record-query.ts'

/** The actors of a query by name, best first, or the first that passes a test. */
export function findActor(
  query: RecordQuery<ActorRow, Actor>,
  wanted: string | ((actor: Actor) => boolean),
): readonly Actor[] | Actor | undefined {
  if (typeof wanted === 'function') return query.toArray().find(wanted)
  const { tables, positions } = RecordQuery.partsOf<Context<ActorRow>>(query)
  const { actors } = tables
  const among = positions && new Set(positions)
  return findActors(actors, String(wanted))
    .filter((position) => !among || among.has(position))
    .map((position) => actors.item(position))
}
