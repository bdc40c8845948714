import type { Actor } from '@onrecord/dataset'
import type { Layout } from './layout.ts'

export type ActorField = 'name' | 'alias' | 'role' | 'organization'

/** The names of an actor, and each office: its role, then the names of the state or organization. */
export const actorLayout: Layout<Actor, ActorField> = {
  weights: { name: 4, alias: 3, role: 2, organization: 1 },
  list: ({ name, aliases, affiliations }, namesOf) => [
    ['name', name],
    ...aliases.map((alias) => ['alias', alias] as const),
    ...affiliations.flatMap(({ actor, role }) => [
      ['role', role] as const,
      ...namesOf(actor).map((name) => ['organization', name] as const),
    ]),
  ],
}
