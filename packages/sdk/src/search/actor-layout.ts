import type { Actor } from '@onrecord/dataset'
import type { Layout } from './layout.ts'

/** A field of actors that is searched. */
export type ActorField = 'name' | 'alias' | 'role' | 'organization'

/** The names of an actor, and each office: its role, then the names of the state or organization. */
export const actorLayout: Layout<Actor, ActorField> = {
  weights: { name: 4, alias: 3, role: 2, organization: 1 },
  visit: ({ name, aliases, affiliations }, actorOf, add) => {
    add('name', name)
    for (const alias of aliases) add('alias', alias)
    for (const { actor, role } of affiliations) {
      add('role', role)
      const body = actorOf(actor)
      add('organization', body?.name)
      for (const alias of body?.aliases ?? []) add('organization', alias)
    }
  },
}
