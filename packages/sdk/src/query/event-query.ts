import type { Follow } from '../records/follow.ts'
import type {
  CameoCode,
  CameoRoot,
  Event,
  EventStatus,
  EventType,
  QuadClass,
} from '../records/types.ts'
import { type DatedIndexes, DatedQuery } from './dated-query.ts'
import { indexBy } from './index-by.ts'

/** The indexes that queries of events share. */
interface EventIndexes<Id extends string> extends DatedIndexes<Event<Id>> {
  byType: (type: string) => readonly Event<Id>[]
  byAgent: (id: string) => readonly Event<Id>[]
  byActor: (id: string) => readonly Event<Id>[]
}

export const indexEvents = <Id extends string>(
  events: readonly Event<Id>[],
  followActor: Follow,
  followEvent: Follow,
): EventIndexes<Id> => ({
  byId: indexBy(events, ({ id }) => [id], followEvent),
  byType: indexBy(events, ({ type }) => [type]),
  byAgent: indexBy(events, ({ agents }) => agents.map(({ id }) => id), followActor),
  byActor: indexBy(
    events,
    ({ agents, recipients }) => [...agents, ...recipients].map(({ id }) => id),
    followActor,
  ),
})

/** A query of events: iterate it, or add conditions. */
export class EventQuery<Id extends string = string> extends DatedQuery<
  Event<Id>,
  EventIndexes<Id>
> {
  /** Only events of a type. */
  of(type: EventType): this {
    return this.narrow(() => this.indexes.byType(type))
  }

  /** Only events of a quad class. */
  ofQuadClass(quadClass: QuadClass): this {
    return this.filter((event) => event.quadClass === quadClass)
  }

  /** Only events with a CAMEO code, or with one under it: `'17'` has `'171'`, and `'112'` has `'1121'`. */
  coded(code: CameoCode | CameoRoot): this {
    return this.filter(({ cameo }) => cameo.startsWith(code))
  }

  /** Only events with an actor as an agent. */
  by(agent: Id): this {
    return this.narrow(() => this.indexes.byAgent(agent))
  }

  /** Only events in which all of these actors take part, as agents or recipients. */
  involving(...actors: readonly Id[]): this {
    return actors.reduce((query, actor) => query.narrow(() => this.indexes.byActor(actor)), this)
  }

  /** Only events whose place is a country, or known to be in it, by its ISO 3166-1 code: `'OM'`. */
  inCountry(code: string): this {
    return this.filter(({ location }) => location?.country === code)
  }

  /** Only events with a status. */
  withStatus(status: EventStatus): this {
    return this.filter((event) => event.status === status)
  }
}
