import { readId } from '../conditions/read-value.ts'
import type { Actor } from '../records/types.ts'
import type { Party } from './actor-query.ts'

/** Make the function that gives the actor with an id, or the one of a dataset for an actor of another. */
export const makeGetActor =
  <Id extends string>(actors: { get(id: never): Actor<Id> }) =>
  (party: Party<Id>): Actor<Id> =>
    actors.get(readId(party, 'an actor') as never)
