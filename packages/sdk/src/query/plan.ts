import { includes, intersect, type Positions } from '../store/positions.ts'
import type { Condition } from './condition.ts'

/** The records of a table that meet conditions, by their positions. */
export class Plan {
  readonly #size: number
  readonly #before: Plan | undefined
  readonly #conditions: readonly Condition[]
  #matched: Positions | undefined

  /**
   * @param size
   *   The number of records in the table.
   * @param conditions
   *   Only the first may arrange.
   * @param before
   *   The records that the first condition arranges.
   */
  constructor(size: number, conditions: readonly Condition[] = [], before?: Plan) {
    this.#size = size
    this.#conditions = conditions
    this.#before = before
  }

  and(condition: Condition): Plan {
    return condition.arrange
      ? new Plan(this.#size, [condition], this)
      : new Plan(this.#size, [...this.#conditions, condition], this.#before)
  }

  /** The positions of the records that meet all conditions, in order. */
  *[Symbol.iterator](): Generator<number, undefined> {
    for (const position of this.#candidates()) if (this.#passes(position)) yield position
  }

  count(): number {
    if (!this.#conditions.some(({ test }) => test)) {
      if (!this.#before) return this.#match()?.length ?? this.#size
    }
    let count = 0
    for (const _ of this) count++
    return count
  }

  /** Whether the record at a position meets all conditions. */
  has(position: number): boolean {
    const matched = this.#match()
    if (matched !== undefined && !includes(matched, position)) return false
    return this.#passes(position) && (!this.#before || [...this.#arranged()].includes(position))
  }

  #passes(position: number): boolean {
    return this.#conditions.every(({ test }) => test === undefined || test(position))
  }

  /** The positions that all lists have; nothing if there is no list. */
  #match(): Positions | undefined {
    const lists = this.#conditions.flatMap(({ list }) => list ?? [])
    if (lists.length > 0)
      this.#matched ??= intersect(
        lists.map((list) => list()),
        this.#size,
      )
    return this.#matched
  }

  #candidates(): Iterable<number> {
    const matched = this.#match()
    if (this.#before) return matched ? keep(this.#arranged(), matched) : this.#arranged()
    return matched ?? this.#conditions.find(({ hint }) => hint)?.hint?.() ?? range(this.#size)
  }

  #arranged(): Iterable<number> {
    return this.#conditions[0]?.arrange?.(this.#before ?? []) ?? []
  }
}

function* keep(positions: Iterable<number>, matched: Positions): Generator<number, undefined> {
  for (const position of positions) if (includes(matched, position)) yield position
}

function* range(size: number): Generator<number, undefined> {
  for (let position = 0; position < size; position++) yield position
}
