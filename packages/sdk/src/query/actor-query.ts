import type { Actor, ActorKind } from '../records/types.ts'
import { Query } from './query.ts'
import { rankActors } from './rank-actors.ts'

/** A query of actors: iterate it, or add conditions. Its index has all actors by id. */
export class ActorQuery<Id extends string = string> extends Query<
  Actor<Id>,
  ReadonlyMap<string, Actor<Id>>
> {
  /**
   * The actor with an id.
   *
   * @throws RangeError
   *   If there is none. Check an id from outside with `has` first.
   */
  get(id: Id): Actor<Id> {
    const actor = this.indexes.get(id)
    if (actor) return actor
    const [nearest] = this.find(id.replaceAll('-', ' '))
    throw new RangeError(
      `Unexpected actor "${id}"${nearest ? `, did you mean "${nearest.id}"?` : ''}`,
    )
  }

  /** Whether there is an actor with an id: a type guard for the ids of the dataset. */
  has(id: string): id is Id {
    return this.indexes.has(id)
  }

  /** The actors whose name or alias matches, best first: equal names, then names that start with it or contain it. */
  find(name: string): readonly Actor<Id>[] {
    return rankActors(this.toArray(), name)
  }

  /** Only the parts of a state or body: its army, ministries, police, people and so on. */
  partsOf(id: Id): this {
    return this.filter((actor) => actor.of?.id === id)
  }

  /** Only actors of a kind. */
  of(kind: ActorKind): this {
    return this.filter((actor) => actor.kind === kind)
  }
}
