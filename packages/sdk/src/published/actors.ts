import { actors, redirects } from '@onrecord/dataset/actors'
import { openActors } from '../store/actor-store.ts'
import { sourceTable } from './sources.ts'

export const actorStore = /* @__PURE__ */ openActors(actors, redirects, sourceTable)
