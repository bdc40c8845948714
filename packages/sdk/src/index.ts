import type { ActorId, ActorKinds } from '@onrecord/dataset'
import { redirects } from '@onrecord/dataset/redirects'
import { actors } from './actors.ts'
import { joinDataset } from './dataset.ts'
import { events } from './events.ts'
import { open } from './open.ts'
import { sourceTable } from './published/sources.ts'
import { quotes } from './quotes.ts'

export { cite } from './cite/cite.ts'
export { toCSV } from './csv/to-csv.ts'
export type * from './open.ts'
export { relations } from './published/relations.ts'
export { toSentence } from './sentence.ts'
export type { ActorId, ActorKinds }
export { actors, events, quotes }

/** The published dataset. */
export const dataset = /* @__PURE__ */ joinDataset(
  redirects,
  sourceTable,
  actors,
  quotes,
  events,
  open<ActorId, ActorKinds>,
)
