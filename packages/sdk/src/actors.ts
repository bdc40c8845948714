import type { ActorId } from '@onrecord/dataset'
import { actorStore } from './published/actors.ts'
import { queryActors } from './query/actor-queries.ts'
import type { ActorKind } from './records/types.ts'

/** The actors of the published dataset: people, states, organizations, armed groups and peoples. */
export const actors = /* @__PURE__ */ queryActors<ActorId, Readonly<Record<ActorId, ActorKind>>>(
  actorStore,
)
