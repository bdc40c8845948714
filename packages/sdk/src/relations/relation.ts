import type { Actor, Event, EventStatus } from '../records/types.ts'
import { type Tally, tally, type Weights } from './tally.ts'

/** The events of a month, `2018-02`. */
export interface MonthTally extends Tally {
  /** The month: "2018-02". */
  readonly month: string
}

/** Cooperation and conflict between two actors. Its counts are of events that took place. */
export interface Relation<Id extends string = string> extends Tally {
  /** The actors, in the order in which they were given. */
  readonly actors: readonly [first: Actor<Id>, second: Actor<Id>]
  /** The events by the first towards the second, and those by the second towards the first: a mutual event is in both. */
  readonly directions: readonly [firstToSecond: Tally, secondToFirst: Tally]
  /** The months that have events, in order. An event is in a month if all of its date is. */
  readonly months: readonly MonthTally[]
  /** The events that are in no month: without a date, or with one that is not so precise. */
  readonly outsideMonths: Tally
  /** The numbers of events that are no facts, and in no other count: planned, hypothetical, or said not to have taken place. */
  readonly notFacts: Readonly<Record<Exclude<EventStatus, 'actual'>, number>>
  /** The events that are counted, in the order of the dataset. */
  readonly events: readonly Event<Id>[]
}

/** An event between two actors, and which way it goes. */
export interface DirectedEvent<Id extends string> {
  readonly event: Event<Id>
  readonly isForward: boolean
  readonly isBackward: boolean
}

/** Count the events between two actors. */
export function describeRelation<Id extends string>(
  actors: readonly [Actor<Id>, Actor<Id>],
  found: readonly DirectedEvent<Id>[],
  weights: Weights | undefined,
): Relation<Id> {
  const facts = found.filter(({ event }) => event.status === 'actual')
  const events = facts.map(({ event }) => event)
  const count = (list: readonly DirectedEvent<Id>[]) =>
    tally(
      list.map(({ event }) => event),
      weights,
    )
  const notFacts = { planned: 0, hypothetical: 0, negated: 0 }
  for (const { event } of found) if (event.status !== 'actual') notFacts[event.status]++
  return Object.freeze({
    actors: Object.freeze(actors),
    ...tally(events, weights),
    directions: Object.freeze([
      count(facts.filter(({ isForward }) => isForward)),
      count(facts.filter(({ isBackward }) => isBackward)),
    ] as const),
    months: tallyMonths(events, weights),
    outsideMonths: tally(
      events.filter((event) => monthOf(event) === undefined),
      weights,
    ),
    notFacts: Object.freeze(notFacts),
    events: Object.freeze(events),
  })
}

/** The month that all of the date is in. */
function monthOf({ date }: Pick<Event, 'date'>): string | undefined {
  const month = date?.start.slice(0, 7)
  return month === date?.end.slice(0, 7) ? month : undefined
}

function tallyMonths(
  events: readonly Event[],
  weights: Weights | undefined,
): readonly MonthTally[] {
  const byMonth = new Map<string, Event[]>()
  for (const event of events) {
    const month = monthOf(event)
    if (month !== undefined) byMonth.set(month, [...(byMonth.get(month) ?? []), event])
  }
  return Object.freeze(
    [...byMonth]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, events]) => Object.freeze({ month, ...tally(events, weights) })),
  )
}
