import { actors } from '@onrecord/dataset/actors'
import { redirects } from '@onrecord/dataset/redirects'
import { openActors } from '../store/actor-store.ts'
import { sourceTable } from './sources.ts'

export const actorStore = /* @__PURE__ */ openActors(actors, redirects, sourceTable)
