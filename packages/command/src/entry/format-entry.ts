import { join } from 'node:path'

const declarations = `import type { AllActors, Dataset, EventQuery, QuoteQuery } from '@onrecord/sdk/open'
import type { ActorId, ActorKinds } from './actor-ids.js'

export type * from '@onrecord/sdk/open'
export type { ActorId, ActorKinds }

/** The dataset. */
export declare const dataset: Dataset<ActorId, ActorKinds>

/** The actors: people, states, organizations, armed groups and peoples. */
export declare const actors: AllActors<ActorId, ActorKinds>

/** The quotes. */
export declare const quotes: QuoteQuery<ActorId>

/** The events. */
export declare const events: EventQuery<ActorId>
`

const program = `import { open } from '@onrecord/sdk/open'
import actorRecords from './actors.json' with { type: 'json' }
import header from './dataset.json' with { type: 'json' }
import eventRecords from './events.json' with { type: 'json' }
import quoteRecords from './quotes.json' with { type: 'json' }
import redirects from './redirects.json' with { type: 'json' }
import sources from './sources.json' with { type: 'json' }

export const dataset = /* @__PURE__ */ open({
  ...header,
  sources,
  actors: actorRecords,
  quotes: quoteRecords,
  events: eventRecords,
  redirects,
})
export const actors = dataset.actors
export const quotes = dataset.quotes
export const events = dataset.events
`

/** The files by which programs import a dataset: they open it through the SDK, with the ids of its actors as a type. */
export const formatEntry = (): Map<string, string> =>
  new Map([
    [join('data', 'index.js'), program],
    [join('data', 'index.d.ts'), declarations],
  ])

/** The declarations of the union of the ids of all actors, and of the kind of each. */
export function formatActorIds(actors: readonly { id: string; kind: string }[]): string {
  const union = actors.length > 0 ? actors.map(({ id }) => `\n  | '${id}'`).join('') : ' never'
  const kinds = actors.map(({ id, kind }) => `  readonly '${id}': '${kind}'\n`)
  return [
    `/** The ids of all actors. */\nexport type ActorId =${union}\n`,
    `/** The kind of each actor. */\nexport interface ActorKinds {\n${kinds.join('')}}\n`,
  ].join('\n')
}
