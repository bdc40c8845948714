import type { Actor, Event } from '../records/types.ts'
import { countAlone, countForBodies } from './membership.ts'
import { hasOfficials, type RelationOptions, testPeriod } from './options.ts'
import { type DirectedEvent, describeRelation, type Relation } from './relation.ts'
import { checkWeights } from './tally.ts'

/**
 * The relation between two actors: the events that one of them directs at the other.
 *
 * @throws RangeError
 *   If both are the same actor, or if an option is not valid.
 */
export function relate<Id extends string>(
  events: Iterable<Event<Id>>,
  first: Actor<Id>,
  second: Actor<Id>,
  { including, weights, ...period }: RelationOptions = {},
): Relation<Id> {
  if (first.id === second.id)
    throw new RangeError(`Unexpected relation of "${first.id}" with itself, expected two actors`)
  checkWeights(weights ?? {})
  const isInPeriod = testPeriod(period)
  const countFor = hasOfficials({ including }) ? countForBodies<Id>() : countAlone<Id>
  const found: DirectedEvent<Id>[] = []
  for (const event of events) {
    if (!isInPeriod(event.date)) continue
    const isBetween = (from: Id, to: Id) =>
      event.agents.some(
        (agent) =>
          countFor(agent, event.date).has(from) &&
          event.recipients.some(
            (recipient) => recipient.id !== agent.id && countFor(recipient, event.date).has(to),
          ),
      )
    const isForward = isBetween(first.id, second.id)
    const isBackward = isBetween(second.id, first.id)
    if (isForward || isBackward) found.push({ event, isForward, isBackward })
  }
  return describeRelation([first, second], found, weights)
}
