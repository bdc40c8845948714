import { type ActorId, records } from '@onrecord/dataset'
import { open } from './open.ts'

export type * from './open.ts'
export type { ActorId }

/** The published dataset. */
export const dataset = /* @__PURE__ */ open<ActorId>(records)

/** Its actors: people, states, organizations, armed groups and peoples. */
export const actors = /* @__PURE__ */ dataset.actors

/** What they said. */
export const quotes = /* @__PURE__ */ dataset.quotes

/** What they did to one another. */
export const events = /* @__PURE__ */ dataset.events
