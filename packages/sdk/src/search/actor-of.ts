import type { ActorTable } from '../store/actor-store.ts'
import type { ActorOf } from './layout.ts'

/** Make the function that gives an actor of a dataset. */
export const makeActorOf =
  (actors: ActorTable): ActorOf =>
  (id) => {
    const position = actors.find(id)
    return position === undefined ? undefined : actors.row(position)
  }
