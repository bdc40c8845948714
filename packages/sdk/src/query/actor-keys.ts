import type { Actor, ActorKind, Source } from '../records/types.ts'
import type { ReadKeys } from './read-key.ts'

/** What actors can be sorted, grouped and counted by. */
export interface ActorKeys<Id extends string = string> {
  id: Id
  kind: ActorKind
  name: string
  /** The state or body that it is a part of. */
  of: Actor<Id> | undefined
  /** Each of its offices. */
  role: string
  /** The state or organization of each of its offices. */
  body: Actor<Id>
  /** Each of the sources that attest it. */
  source: Readonly<Source>
  curated: boolean
}

export const actorKeys: ReadKeys<Actor, ActorKeys> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  name: ({ name }) => name,
  of: ({ of }) => of,
  role: ({ affiliations }) => affiliations.map(({ role }) => role),
  body: ({ affiliations }) => affiliations.map(({ actor }) => actor),
  source: ({ evidence }) => evidence.map(({ source }) => source),
  curated: ({ curated }) => curated,
}
