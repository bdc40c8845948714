import type { Party } from '../query/actor-query.ts'
import type { EventQuery } from '../query/event-query.ts'
import type { Actor } from '../records/types.ts'
import { relate } from './between.ts'
import { connect, type NetworkOptions } from './network.ts'
import type { RelationOptions } from './options.ts'
import type { Relation } from './relation.ts'

/** Cooperation and conflict between the actors of a dataset, from its events. */
export interface Relations<Id extends string = string> {
  /**
   * The relation between two actors: the events that one of them directs at the other.
   *
   * @throws RangeError
   *   If both are the same actor, or if an option is not valid.
   */
  between(first: Party<Id>, second: Party<Id>, options?: RelationOptions): Relation<Id>
  /**
   * The relations between all actors: one for each two that have events, with the most events first. With `including: 'officials'` an
   * actor counts for the state or body at the top of those that it belongs to.
   *
   * @throws RangeError
   *   If an option is not valid.
   */
  network(options?: NetworkOptions): readonly Relation<Id>[]
}

/** Gives the actor with an id. */
export type GetActor<Id extends string> = (party: Party<Id>) => Actor<Id>

/** Make the relations of a dataset. */
export const makeRelations = <Id extends string>(
  getActor: GetActor<Id>,
  events: EventQuery<Id>,
): Relations<Id> =>
  Object.freeze({
    between(first: Party<Id>, second: Party<Id>, options?: RelationOptions) {
      const actors = [getActor(first), getActor(second)] as const
      const including = options?.including ? [{ including: options.including }] : []
      return relate(events.involving(...actors, ...including), ...actors, options)
    },
    network: (options?: NetworkOptions) => connect(events, options),
  })
