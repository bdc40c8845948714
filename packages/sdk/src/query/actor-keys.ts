import type { Actor, ActorKind, Source } from '../records/types.ts'
import { readersOf, readSources } from './read-key.ts'

/** What actors can be sorted, grouped and counted by. */
export interface ActorKeys<Id extends string = string> {
  /** The id. */
  id: Id
  /** What it is. */
  kind: ActorKind
  /** Its usual name in English. */
  name: string
  /** The state or body that it is a part of. */
  of: Actor<Id> | undefined
  /** Each of its offices. */
  role: string
  /** The state or organization of each of its offices. */
  body: Actor<Id>
  /** Each of the sources that attest it. */
  source: Source
  /** Whether the curation of the dataset gave, accepted, changed, merged or split it. */
  curated: boolean
}

export const actorKeys = /* @__PURE__ */ readersOf<Actor, ActorKeys>(
  ['id', 'kind', 'name', 'of', 'curated'],
  {
    role: ({ affiliations }) => affiliations.map(({ role }) => role),
    body: ({ affiliations }) => affiliations.map(({ actor }) => actor),
    source: readSources,
  },
)
