import type { ActorTable } from '../store/actor-store.ts'
import type { NamesOf } from './layout.ts'

/** Make the function that gives the name and the aliases of an actor. */
export const namesOf =
  (actors: ActorTable): NamesOf =>
  (id) => {
    const position = actors.find(id)
    if (position === undefined) return []
    const { name, aliases } = actors.row(position)
    return [name, ...aliases]
  }
