import { type ActorId, records } from '@onrecord/dataset'
import { open } from './open.ts'

export type * from './open.ts'
export type { ActorId }

/** The published dataset. */
export const dataset = /* @__PURE__ */ open<ActorId>(records)

/** The actors of the published dataset: people, states, organizations, armed groups and peoples. */
export const actors = /* @__PURE__ */ dataset.actors

/** The quotes of the published dataset. */
export const quotes = /* @__PURE__ */ dataset.quotes

/** The events of the published dataset. */
export const events = /* @__PURE__ */ dataset.events
