import type { Follow } from '../records/follow.ts'
import type { Actor, ActorKind } from '../records/types.ts'
import { Query } from './query.ts'
import { rankActors } from './rank-actors.ts'

interface ActorIndexes<Id extends string> {
  byId: ReadonlyMap<string, Actor<Id>>
  follow: Follow
}

/** A query of actors: iterate it, or add conditions. */
export class ActorQuery<Id extends string = string> extends Query<Actor<Id>, ActorIndexes<Id>> {
  /**
   * The actor with an id. The former id of an actor that was merged, split or renamed gives the one that it leads to.
   *
   * @throws RangeError
   *   If there is none. Check an id from outside with `has` first.
   */
  get(id: Id): Actor<Id> {
    const actor = this.indexes.byId.get(this.indexes.follow(id))
    if (actor) return actor
    const [nearest] = this.find(id.replaceAll('-', ' '))
    throw new RangeError(
      `Unexpected actor "${id}"${nearest ? `, did you mean "${nearest.id}"?` : ''}`,
    )
  }

  /** Whether `get` has an actor for an id: a type guard for the ids of the dataset. */
  has(id: string): id is Id {
    return this.indexes.byId.has(this.indexes.follow(id))
  }

  /** The actors whose name or alias matches, best first: equal names, then names that start with it or contain it. */
  find(name: string): readonly Actor<Id>[] {
    return rankActors(this.toArray(), name)
  }

  /** Only the parts of a state or body: its army, ministries, police, people and so on. */
  partsOf(id: Id): this {
    const owner = this.indexes.follow(id)
    return this.filter((actor) => actor.of?.id === owner)
  }

  /** Only actors of a kind. */
  of(kind: ActorKind): this {
    return this.filter((actor) => actor.kind === kind)
  }
}
