import type { Attitude, Quote, QuoteKind, SpeakerKind } from '../records/types.ts'
import type { Including, Party } from './actor-query.ts'
import type { DatedQuery } from './dated-query.ts'
import type { Sortable } from './query.ts'
import type { QuoteKeys } from './quote-keys.ts'

/** A query of quotes: iterate it, or add conditions. A condition with several values asks for one of them. */
export interface QuoteQuery<Id extends string = string, Item extends Quote<Id> = Quote<Id>>
  extends DatedQuery<Item, Id> {
  /** Only quotes that pass a test. A type guard narrows their type. */
  filter<Narrow>(test: (quote: Item) => quote is Item & Narrow): QuoteQuery<Id, Item & Narrow>
  /** Only quotes that pass a test. */
  filter(test: (quote: Item) => boolean): this
  /** Only quotes of an actor, alone or together with others: `by('russia', { including: 'officials' })`. */
  by(...speakers: readonly (Party<Id> | Including)[]): this
  /** Only quotes that are said to an actor. */
  to(...addressees: readonly (Party<Id> | Including)[]): this
  /** Only quotes that mention an actor. */
  about(...actors: readonly (Party<Id> | Including)[]): this
  /** Only quotes of which all of these actors are speakers, addressees or mentioned. */
  involving(...actors: readonly (Party<Id> | Including)[]): this
  /** Only quotes of a kind: `of('direct')` has those whose words are all between quotation marks. */
  of<Kind extends QuoteKind>(
    ...kinds: readonly Kind[]
  ): QuoteQuery<Id, Extract<Item, { kind: Kind }>>
  /** Only quotes whose speaker the text presents in a certain way: `unnamed`, `document` and so on. */
  from(...kinds: readonly SpeakerKind[]): this
  /** Only quotes whose cue has an attitude: `accuses`, `denies` and so on. */
  withAttitude(...attitudes: readonly Attitude[]): this
  /**
   * In the order of a property, or of what a function gives. Strings are compared by their code units, dates by their first and
   * then their last day, actors by their names. Quotes without a value are last. Equal ones keep their order.
   */
  sortBy(
    key: keyof QuoteKeys<Id> | ((item: Item) => Sortable),
    order?: 'ascending' | 'descending',
  ): this
  /** The quotes by a property, or by what a function gives; one with several values is in a group for each. */
  groupBy<Key extends keyof QuoteKeys<Id>>(key: Key): Map<QuoteKeys<Id>[Key], Item[]>
  /** The quotes by what a function gives; one with several values is in a group for each. */
  groupBy<Value>(key: (item: Item) => Value | readonly Value[]): Map<Value, Item[]>
  /** The number of quotes for each value of a property, or of what a function gives, the most first. */
  countBy<Key extends keyof QuoteKeys<Id>>(key: Key): Map<QuoteKeys<Id>[Key], number>
  /** The number of quotes for each value of what a function gives, the most first. */
  countBy<Value>(key: (item: Item) => Value | readonly Value[]): Map<Value, number>
}
