import type { ActorRow, Context } from '../conditions/context.ts'
import { actorConditions } from './actor-conditions.ts'
import { actorKeys } from './actor-keys.ts'
import type { AllActors } from './actor-query.ts'
import { findActor } from './find-actor.ts'
import { RecordQuery } from './record-query.ts'

const ActorQueries = /* @__PURE__ */ RecordQuery.define<Context<ActorRow>>('ActorQuery', {
  conditions: actorConditions,
  functions: { find: findActor },
  keys: actorKeys,
})

/** A query of all actors. */
export const queryActors = <Id extends string, Kinds>(
  context: Context<ActorRow>,
): AllActors<Id, Kinds> => new ActorQueries(context) as never
