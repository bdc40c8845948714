/**
 * The records that meet all conditions, in the order of the dataset unless sorted. A query is immutable: each condition gives a
 * new one. It is lazy: it runs when its records are asked for, and uses an index where there is one for a condition.
 */
export interface Query<Item> extends Iterable<Item> {
  /**
   * The record with an id, or the one that a former id leads to.
   *
   * @throws RangeError
   *   If there is none, or it does not meet the conditions. Check an id from outside with `has` first.
   */
  get(id: string): Item
  /** Whether `get` has a record for an id. */
  has(id: string): boolean
  /** All records. */
  toArray(): Item[]
  /** The same as `toArray`, for `JSON.stringify`. */
  toJSON(): Item[]
  /** The first record, if there is one. */
  first(): Item | undefined
  /** The first records, at most so many. */
  first(count: number): Item[]
  /** The last record, if there is one. */
  last(): Item | undefined
  /** The last records, at most so many, in their order. */
  last(count: number): Item[]
  /** The number of records. */
  count(): number
  /** Whether there is no record. */
  isEmpty(): boolean
  /** Whether a record passes a test. */
  some(test: (item: Item) => boolean): boolean
  /** Whether all records pass a test. */
  every(test: (item: Item) => boolean): boolean
  /** What a function makes of each record. */
  map<Value>(make: (item: Item) => Value): Value[]
  /** Only the first records, at most so many. Conditions after it narrow these. */
  limit(count: number): this
  /** Without the first records, so many. */
  offset(count: number): this
  /** The conditions in words, and the number of records. */
  toString(): string
}

/** A value that records can be sorted by. */
export type Sortable =
  | string
  | number
  | boolean
  | null
  | undefined
  | { readonly start: string; readonly end: string }
  | { readonly name: string }
