import { actors } from '../actors.ts'
import { events } from '../events.ts'
import { makeGetActor } from '../query/get-actor.ts'
import { makeRelations } from '../relations/relations.ts'

/** Cooperation and conflict between the actors of the published dataset, from its events. */
export const relations = /* @__PURE__ */ makeRelations(/* @__PURE__ */ makeGetActor(actors), events)
