import { inspect } from '../records/inspect.ts'
import type { Table } from '../store/table.ts'
import type { Condition } from './condition.ts'
import { countItems, groupItems } from './group-items.ts'
import { Plan } from './plan.ts'
import { type Key, type KeyReaders, readKey } from './read-key.ts'
import { showCall } from './show-call.ts'
import { sortItems } from './sort-items.ts'

/** What queries of a kind can do beyond what all can. */
interface Abilities<Context> {
  /** Methods that give a query with another condition. */
  conditions: Readonly<Record<string, (context: Context, ...values: never[]) => Condition>>
  /** Methods that give anything else from the query. */
  functions: Readonly<Record<string, (query: never, ...values: never[]) => unknown>>
  /** What records can be sorted and grouped by. */
  keys: KeyReaders
}

/** The tables that conditions read, and that of the records of the query. */
interface Tables<Row extends { readonly id: string }, Item> {
  readonly table: Table<Row, Item>
}

/** So many records are printed. */
const printed = 5
/** So many characters of a record are printed. */
const width = 100

/** A query of the records of a table. */
export abstract class RecordQuery<Row extends { readonly id: string }, Item>
  implements Iterable<Item>
{
  readonly #tables: Tables<Row, Item>
  readonly #table: Table<Row, Item>
  readonly #plan: Plan
  readonly #calls: readonly string[]

  constructor(
    tables: Tables<Row, Item>,
    plan = new Plan(tables.table.size),
    calls: readonly string[] = [],
  ) {
    this.#tables = tables
    this.#table = tables.table
    this.#plan = plan
    this.#calls = calls
    Object.freeze(this)
  }

  /** What a query is made of: its tables, and the positions of its records, unless it has all. */
  static partsOf<Parts>(query: object): { tables: Parts; positions?: Iterable<number> } {
    const made = query as RecordQuery<never, unknown>
    return {
      tables: made.#tables as unknown as Parts,
      ...(made.#calls.length > 0 && { positions: made.#plan }),
    }
  }

  /** What a record of a query is called: `quote`. Nothing if it is no query. */
  static kindOf(query: object): string | undefined {
    return #table in query ? query.#table.kind : undefined
  }

  /** Make the class of the queries of a kind. */
  static define<Context extends { readonly table: { readonly size: number } }>(
    name: string,
    { conditions, functions, keys }: Abilities<Context>,
  ): new (
    tables: Context,
  ) => RecordQuery<never, unknown> {
    class Named extends RecordQuery<never, unknown> {
      override get [Symbol.toStringTag]() {
        return name
      }

      protected override get keys() {
        return keys
      }
    }
    const define = (method: string, value: unknown) =>
      Object.defineProperty(Named.prototype, method, { value, configurable: true, writable: true })
    for (const [method, make] of Object.entries(conditions))
      define(method, function (this: Named, ...values: never[]) {
        const condition = make(this.#tables as unknown as Context, ...values)
        return this.#where(condition, showCall(method, values))
      })
    for (const [method, answer] of Object.entries(functions))
      define(method, function (this: never, ...values: never[]) {
        return answer(this, ...values)
      })
    return Named as never
  }

  protected abstract get keys(): KeyReaders

  #where(condition: Condition, call: string): this {
    const Same = this.constructor as new (...parameters: unknown[]) => this
    return new Same(this.#tables, this.#plan.and(condition), [...this.#calls, call])
  }

  filter(test: (item: Item) => boolean): this {
    return this.#where(
      { test: (position) => Boolean(test(this.#table.item(position))) },
      showCall('filter', [test]),
    )
  }

  limit(count: number): this {
    const size = readCount(count)
    return this.#where({ arrange: (all) => slice(all, 0, size) }, showCall('limit', [count]))
  }

  offset(count: number): this {
    const size = readCount(count)
    return this.#where({ arrange: (all) => slice(all, size) }, showCall('offset', [count]))
  }

  sortBy(key: Key<Item>, order = 'ascending'): this {
    if (order !== 'ascending' && order !== 'descending')
      throw new RangeError(`Unexpected order "${order}", expected ascending or descending`)
    const readItem = readKey(key, this.keys)
    const read = (position: number) => readItem(this.#table.item(position))
    return this.#where(
      { arrange: (all) => sortItems([...all], read, order === 'descending') },
      showCall('sortBy', order === 'ascending' ? [key] : [key, order]),
    )
  }

  *[Symbol.iterator](): Generator<Item, undefined> {
    for (const position of this.#plan) yield this.#table.item(position)
  }

  get(id: string): Item {
    const position = this.#table.expect(String(id))
    if (!this.#plan.has(position))
      throw new RangeError(
        `Unexpected ${this.#table.kind} "${id}", expected one that meets the conditions of ${this.#describe()}`,
      )
    return this.#table.item(position)
  }

  has(id: string): boolean {
    const position = this.#table.find(id)
    return position !== undefined && this.#plan.has(position)
  }

  toArray(): Item[] {
    return [...this]
  }

  toJSON(): Item[] {
    return [...this]
  }

  first(count?: number): Item | Item[] | undefined {
    if (count !== undefined) return this.limit(count).toArray()
    for (const item of this) return item
    return undefined
  }

  last(count?: number): Item | Item[] | undefined {
    const positions = [...this.#plan].slice(-readCount(count ?? 1) || Number.POSITIVE_INFINITY)
    const items = positions.map((position) => this.#table.item(position))
    return count === undefined ? items[0] : items
  }

  count(): number {
    return this.#plan.count()
  }

  isEmpty(): boolean {
    for (const _ of this.#plan) return false
    return true
  }

  find(test: (item: Item) => boolean): Item | undefined {
    for (const item of this) if (test(item)) return item
    return undefined
  }

  some(test: (item: Item) => boolean): boolean {
    for (const item of this) if (test(item)) return true
    return false
  }

  every(test: (item: Item) => boolean): boolean {
    return !this.some((item) => !test(item))
  }

  map<Value>(make: (item: Item) => Value): Value[] {
    return Array.from(this, (item) => make(item))
  }

  groupBy(key: Key<Item>): Map<unknown, Item[]> {
    return groupItems(this, readKey(key, this.keys))
  }

  countBy(key: Key<Item>): Map<unknown, number> {
    return countItems(this, readKey(key, this.keys))
  }

  #describe(): string {
    return [`${this.#table.kind}s`, ...this.#calls].join('.')
  }

  toString(): string {
    const count = this.count()
    return `${this.#describe()} (${count} ${this.#table.kind}${count === 1 ? '' : 's'})`
  }

  abstract get [Symbol.toStringTag](): string

  [inspect](): string {
    const lines = this.limit(printed).map((item) => `  ${shorten(String(item))}`)
    const more = this.count() - lines.length
    return [this.toString(), ...lines, ...(more > 0 ? [`  … ${more} more`] : [])].join('\n')
  }
}

function* slice(positions: Iterable<number>, start: number, end = Number.POSITIVE_INFINITY) {
  let index = 0
  if (end > 0)
    for (const position of positions) {
      if (index >= start) yield position
      if (++index >= end) return
    }
}

const shorten = (line: string): string =>
  line.length > width ? `${line.slice(0, width).replace(/\s*\S*$/, '')} …` : line

function readCount(count: number): number {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`Unexpected count ${String(count)}, expected a whole number from 0`)
  return count
}
