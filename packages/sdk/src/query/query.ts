/**
 * The records that meet all conditions, in the order of the dataset. A query is immutable: each condition gives a new one.
 * It is lazy: it runs when it is iterated, and uses an index where there is one for a condition.
 */
export abstract class Query<Item, Indexes> implements Iterable<Item> {
  protected readonly indexes: Indexes
  readonly #candidates: () => readonly Item[]
  readonly #tests: readonly ((item: Item) => boolean)[]

  constructor(
    indexes: Indexes,
    candidates: () => readonly Item[],
    tests: readonly ((item: Item) => boolean)[] = [],
  ) {
    this.indexes = indexes
    this.#candidates = candidates
    this.#tests = tests
  }

  /** Only records that pass a test. */
  filter(test: (item: Item) => boolean): this {
    return this.#derive(this.#candidates, [...this.#tests, test])
  }

  /** Only records in a list from an index. */
  protected narrow(list: () => readonly Item[]): this {
    return this.#derive(() => {
      const [shorter, longer] = [this.#candidates(), list()].sort((a, b) => a.length - b.length)
      const among = new Set(longer)
      return shorter?.filter((item) => among.has(item)) ?? []
    }, this.#tests)
  }

  *[Symbol.iterator](): Generator<Item, undefined> {
    for (const item of this.#candidates()) if (this.#tests.every((test) => test(item))) yield item
  }

  /** All records. */
  toArray(): Item[] {
    return [...this]
  }

  /** The first record, if there is one. */
  first(): Item | undefined {
    for (const item of this) return item
    return undefined
  }

  /** The number of records. */
  count(): number {
    let count = 0
    for (const _ of this) count++
    return count
  }

  #derive(candidates: () => readonly Item[], tests: readonly ((item: Item) => boolean)[]): this {
    const Same = this.constructor as new (
      ...parameters: [Indexes, typeof candidates, typeof tests]
    ) => this
    return new Same(this.indexes, candidates, tests)
  }
}
