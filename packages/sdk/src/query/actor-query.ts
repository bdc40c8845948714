import type { Actor, ActorKind } from '../records/types.ts'
import { Query } from './query.ts'
import { rankActors } from './rank-actors.ts'

/** Actors that meet some conditions: iterate it, or narrow it further. Its index gives all actors by id. */
export class ActorQuery<Id extends string = string> extends Query<
  Actor<Id>,
  ReadonlyMap<string, Actor<Id>>
> {
  /**
   * The actor with an id.
   *
   * @throws RangeError
   *   Where there is none. Ask `has` first for an id that is not known when you compile.
   */
  get(id: Id): Actor<Id> {
    const actor = this.indexes.get(id)
    if (actor) return actor
    const [nearest] = this.find(id.replaceAll('-', ' '))
    throw new RangeError(
      `Unexpected actor "${id}"${nearest ? `, did you mean "${nearest.id}"?` : ''}`,
    )
  }

  /** Whether there is an actor with an id. */
  has(id: string): id is Id {
    return this.indexes.has(id)
  }

  /** The actors with a name or alias like this one, best first: equal ones, then those that begin with it or have it in them. */
  find(name: string): readonly Actor<Id>[] {
    return rankActors(this.toArray(), name)
  }

  /** Only actors of a kind. */
  of(kind: ActorKind): this {
    return this.filter((actor) => actor.kind === kind)
  }
}
