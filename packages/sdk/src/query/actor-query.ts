import type { Including } from '../conditions/read-parties.ts'
import type { Actor, ActorKind, Source } from '../records/types.ts'
import type { ActorKeys } from './actor-keys.ts'
import type { Query, Sortable } from './query.ts'

/** An id of an actor, or the actor. */
export type Party<Id extends string> = Id | Actor<Id>

/** An id of a source, or the source. */
export type SourceLike = string | Source

export type { Including }

/** A query of actors: iterate it, or add conditions. A condition with several values asks for one of them. */
export interface ActorQuery<Id extends string = string, Item extends Actor<Id> = Actor<Id>>
  extends Query<Item> {
  /**
   * The actor with an id. The former id of an actor that was merged, split or renamed gives the one that it leads to.
   *
   * @throws RangeError
   *   If there is none, or it does not meet the conditions. Check an id from outside with `has` first.
   */
  get(id: Id): Item
  /** Whether `get` has an actor for an id: a type guard for the ids of the dataset. */
  has(id: string): id is Id
  /**
   * The actors by name, alias, title or office, best first: `find('the Taliban')`, `find('President Ghani')`,
   * `find('Russian foreign minister')`. Words are compared as wholes; an unknown one is compared with similar ones.
   */
  find(name: string): readonly Item[]
  /** The first actor that passes a test, if there is one. */
  find(test: (actor: Item) => boolean): Item | undefined
  /** Only actors that pass a test. A type guard narrows their type. */
  filter<Narrow>(test: (actor: Item) => actor is Item & Narrow): ActorQuery<Id, Item & Narrow>
  /** Only actors that pass a test. */
  filter(test: (actor: Item) => boolean): this
  /** Only actors of a kind, or of one of several. */
  of<Kind extends ActorKind>(
    ...kinds: readonly Kind[]
  ): ActorQuery<Id, Actor<Id> extends Item ? Actor<Id, Kind> : Item & Actor<Id, Kind>>
  /** Only the parts of a state or body, or of one of several: its army, ministries, police, people and so on. */
  partsOf(...bodies: readonly Party<Id>[]): this
  /** Only those who hold or held an office of a state or body, or of one of several. */
  officialsOf(...bodies: readonly Party<Id>[]): this
  /** Only those who hold or held an office: `withRole('foreign minister')`. */
  withRole(...roles: readonly string[]): this
  /** Only those who may hold an office on a day of a period: a year, month or day. */
  inOffice(period: string): this
  /** Only actors with evidence in a source, or in one of several. */
  attestedBy(...sources: readonly SourceLike[]): this
  /** Only actors that the curation of the dataset gave, changed, merged or split. */
  curated(): this
  /**
   * In the order of a property, or of what a function gives. Strings are compared by their code units, dates by their first and
   * then their last day, actors by their names. Actors without a value are last. Equal ones keep their order.
   */
  sortBy(
    key: keyof ActorKeys<Id> | ((item: Item) => Sortable),
    order?: 'ascending' | 'descending',
  ): this
  /** The actors by a property, or by what a function gives; one with several values is in a group for each. */
  groupBy<Key extends keyof ActorKeys<Id>>(key: Key): Map<ActorKeys<Id>[Key], Item[]>
  /** The actors by what a function gives; one with several values is in a group for each. */
  groupBy<Value>(key: (item: Item) => Value | readonly Value[]): Map<Value, Item[]>
  /** The number of actors for each value of a property, or of what a function gives, the most first. */
  countBy<Key extends keyof ActorKeys<Id>>(key: Key): Map<ActorKeys<Id>[Key], number>
  /** The number of actors for each value of what a function gives, the most first. */
  countBy<Value>(key: (item: Item) => Value | readonly Value[]): Map<Value, number>
}

/** All actors of a dataset. `Kinds` has the kind of each by its id. */
export interface AllActors<Id extends string = string, Kinds = unknown> extends ActorQuery<Id> {
  /**
   * The actor with an id. The former id of an actor that was merged, split or renamed gives the one that it leads to.
   *
   * @throws RangeError
   *   If there is none. Check an id from outside with `has` first.
   */
  get<Known extends Id & keyof Kinds>(id: Known): Actor<Id, Kinds[Known] & ActorKind>
  get(id: Id): Actor<Id>
}
