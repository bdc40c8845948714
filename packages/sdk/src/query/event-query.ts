import type {
  CameoCode,
  CameoRoot,
  Event,
  EventContext,
  EventType,
  QuadClass,
} from '../records/types.ts'
import type { Including, Party } from './actor-query.ts'
import type { DatedQuery } from './dated-query.ts'
import type { EventKeys } from './event-keys.ts'
import type { Sortable } from './query.ts'

/** A query of events: iterate it, or add conditions. A condition with several values asks for one of them. */
export interface EventQuery<Id extends string = string, Item extends Event<Id> = Event<Id>>
  extends DatedQuery<Item, Id> {
  /** Only events that pass a test. A type guard narrows their type. */
  filter<Narrow>(test: (event: Item) => event is Item & Narrow): EventQuery<Id, Item & Narrow>
  /** Only events that pass a test. */
  filter(test: (event: Item) => boolean): this
  /** Only events with an actor as an agent: `by('russia', { including: 'officials' })`. */
  by(...agents: readonly (Party<Id> | Including)[]): this
  /** Only events that are directed at an actor. */
  towards(...recipients: readonly (Party<Id> | Including)[]): this
  /** Only events in which all of these actors take part, as agents or recipients. */
  involving(...actors: readonly (Party<Id> | Including)[]): this
  /** Only events of a type. */
  of<Type extends EventType>(
    ...types: readonly Type[]
  ): EventQuery<Id, Extract<Item, { type: Type }>>
  /** Only events of a mode, one of those of their types. */
  withMode(...modes: readonly NonNullable<Item['mode']>[]): this
  /** Only events in a context. */
  inContext(...contexts: readonly EventContext[]): this
  /** Only events of a quad class. */
  ofQuadClass(...quadClasses: readonly QuadClass[]): this
  /** Only events with a CAMEO code, or with one under it: `'17'` has `'171'`, and `'112'` has `'1121'`. */
  coded(...codes: readonly (CameoCode | CameoRoot)[]): this
  /** Only events whose place is a country, or known to be in it, by its ISO 3166-1 code: `'OM'`. */
  inCountry(...codes: readonly string[]): this
  /**
   * In the order of a property, or of what a function gives. Strings are compared by their code units, dates by their first and
   * then their last day, actors by their names. Events without a value are last. Equal ones keep their order.
   */
  sortBy(
    key: keyof EventKeys<Id> | ((item: Item) => Sortable),
    order?: 'ascending' | 'descending',
  ): this
  /** The events by a property, or by what a function gives; one with several values is in a group for each. */
  groupBy<Key extends keyof EventKeys<Id>>(key: Key): Map<EventKeys<Id>[Key], Item[]>
  /** The events by what a function gives; one with several values is in a group for each. */
  groupBy<Value>(key: (item: Item) => Value | readonly Value[]): Map<Value, Item[]>
  /** The number of events for each value of a property, or of what a function gives, the most first. */
  countBy<Key extends keyof EventKeys<Id>>(key: Key): Map<EventKeys<Id>[Key], number>
  /** The number of events for each value of what a function gives, the most first. */
  countBy<Value>(key: (item: Item) => Value | readonly Value[]): Map<Value, number>
}
