import type { Actor, Event } from '../records/types.ts'
import { countAlone, countForTop } from './membership.ts'
import { hasOfficials, type RelationOptions, testPeriod } from './options.ts'
import { type DirectedEvent, describeRelation, type Relation } from './relation.ts'
import { checkWeights } from './tally.ts'

/** Which events make a network. */
export interface NetworkOptions extends RelationOptions {
  /** The least number of events that took place; 1, where it is not given. */
  readonly atLeast?: number
}

interface Edge<Id extends string> {
  readonly actors: readonly [Actor<Id>, Actor<Id>]
  readonly events: Map<string, { event: Event<Id>; isForward: boolean; isBackward: boolean }>
}

/**
 * The relations between all actors: one for each two that have events, with the most events first, and those with as many by the ids of
 * their actors. With `including: 'officials'` an actor counts for the state or body at the top of those that it is in.
 *
 * @throws RangeError
 *   If an option is not valid.
 */
export function connect<Id extends string>(
  events: Iterable<Event<Id>>,
  { including, weights, atLeast = 1, ...period }: NetworkOptions = {},
): readonly Relation<Id>[] {
  if (!(atLeast >= 0))
    throw new RangeError(`Unexpected atLeast ${atLeast}, expected a number from 0`)
  checkWeights(weights ?? {})
  const isInPeriod = testPeriod(period)
  const countFor = hasOfficials({ including }) ? countForTop<Id>() : countAlone<Id>
  const edges = new Map<string, Edge<Id>>()
  for (const event of events) {
    if (!isInPeriod(event.date)) continue
    for (const agent of event.agents)
      for (const recipient of event.recipients)
        for (const from of countFor(agent, event.date).values())
          for (const to of countFor(recipient, event.date).values())
            if (agent.id !== recipient.id && from.id !== to.id) addEvent(edges, event, from, to)
  }
  return Object.freeze(
    [...edges.values()]
      .map(({ actors, events }) =>
        describeRelation(actors, [...events.values()] satisfies DirectedEvent<Id>[], weights),
      )
      .filter(({ count }) => count >= atLeast)
      .sort((a, b) => b.count - a.count || compareActors(a, b)),
  )
}

function addEvent<Id extends string>(
  edges: Map<string, Edge<Id>>,
  event: Event<Id>,
  from: Actor<Id>,
  to: Actor<Id>,
): void {
  const isForward = from.id < to.id
  const actors = isForward ? ([from, to] as const) : ([to, from] as const)
  const key = JSON.stringify(actors.map(({ id }) => id))
  const edge = edges.get(key) ?? { actors, events: new Map() }
  edges.set(key, edge)
  const known = edge.events.get(event.id)
  edge.events.set(event.id, {
    event,
    isForward: isForward || known?.isForward === true,
    isBackward: !isForward || known?.isBackward === true,
  })
}

function compareActors({ actors: [a, b] }: Relation, { actors: [c, d] }: Relation): number {
  if (a.id !== c.id) return a.id < c.id ? -1 : 1
  return b.id < d.id ? -1 : 1
}
