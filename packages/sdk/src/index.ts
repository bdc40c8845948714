import { header } from '@onrecord/dataset/header'
import { actors } from './actors.ts'
import { joinDataset } from './dataset.ts'
import { events } from './events.ts'
import { sourceTable } from './published/sources.ts'
import { quotes } from './quotes.ts'

export type { ActorId } from '@onrecord/dataset'
export type * from './open.ts'
export { actors, events, quotes }

/** The published dataset. */
export const dataset = /* @__PURE__ */ joinDataset(header, sourceTable, actors, quotes, events)
