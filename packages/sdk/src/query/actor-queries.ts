import type { ActorRow, Context } from '../conditions/context.ts'
import type { Actor } from '../records/types.ts'
import { actorConditions } from './actor-conditions.ts'
import { actorKeys } from './actor-keys.ts'
import type { AllActors } from './actor-query.ts'
import { rankActors } from './rank-actors.ts'
import { RecordQuery } from './record-query.ts'

const find = (actors: Iterable<Actor>, wanted: string | ((actor: Actor) => boolean)) =>
  typeof wanted === 'function'
    ? Array.from(actors).find(wanted)
    : rankActors(Array.from(actors), wanted)

const ActorQueries = /* @__PURE__ */ RecordQuery.define<Context<ActorRow>>('ActorQuery', {
  conditions: actorConditions,
  functions: { find },
  keys: actorKeys,
})

/** A query of all actors. */
export const queryActors = <Id extends string, Kinds>(
  context: Context<ActorRow>,
): AllActors<Id, Kinds> => new ActorQueries(context) as never
