import type { ActorId, ActorKinds } from '@onrecord/dataset'
import { actorStore } from './published/actors.ts'
import { queryActors } from './query/actor-queries.ts'

/** The actors of the published dataset: people, states, organizations, armed groups and peoples. */
export const actors = /* @__PURE__ */ queryActors<ActorId, ActorKinds>(actorStore)
