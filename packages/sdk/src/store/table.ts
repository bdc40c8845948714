import type { Redirect } from '@onrecord/dataset'
import { type Check, checkShape, object, type Shape, show } from '../check/shape.ts'
import { suggest } from '../check/suggest.ts'
import { groupItems } from '../query/group-items.ts'
import { deepFreeze } from '../records/deep-freeze.ts'
import type { Positions } from './positions.ts'
import { type Keys, PostingLists } from './posting-lists.ts'

/** Gives the key or the keys of a record, under which an index has it. */
export type KeysOf<Row> = (row: Row) => Keys

/** What a table is made of. */
export interface TableParts<Row, Item> {
  /** What a record is called: `quote`. */
  kind: string
  /** The records as published. */
  rows: readonly Row[]
  fields: Shape
  /** Where former ids lead, of records of all kinds. */
  redirects: readonly Redirect[]
  /** Make the record with links of a record as published. */
  link(row: Row, path: string): Item
}

/**
 * The records of a kind, as published and with links. Records are checked, frozen and linked on first access, and indexes are
 * built on first use.
 */
export class Table<Row extends { readonly id: string }, Item> {
  readonly kind: string
  readonly size: number
  readonly #rows: readonly Row[]
  readonly #check: Check
  readonly #link: TableParts<Row, Item>['link']
  readonly #positions = new Map<string, number>()
  readonly #redirects: ReadonlyMap<string, string>
  readonly #checked: Uint8Array
  readonly #items: Item[]
  #former: ReadonlyMap<unknown, readonly string[]> | undefined
  readonly #once = new Map<unknown, unknown>()

  /**
   * @throws TypeError
   *   If the rows are no list of records with ids.
   * @throws RangeError
   *   If two have one id.
   */
  constructor({ kind, rows, fields, redirects, link }: TableParts<Row, Item>) {
    if (!Array.isArray(rows))
      throw new TypeError(`${kind}s: Unexpected ${typeof rows}, expected a list of records`)
    this.kind = kind
    this.size = rows.length
    this.#rows = rows
    this.#check = object(fields)
    this.#link = link
    this.#redirects = new Map(
      redirects.flatMap(({ kind: of, from, to }) => (of === kind ? [[from, to]] : [])),
    )
    this.#checked = new Uint8Array(this.size)
    this.#items = new Array(this.size)
    for (const [position, row] of rows.entries()) {
      const id: unknown = row?.id
      if (typeof id !== 'string')
        throw new TypeError(`${this.path(position)}: Unexpected id ${show(id)}, expected a string`)
      this.#positions.set(id, position)
      if (this.#positions.size === position) {
        const other = rows.findIndex((row) => row.id === id)
        throw new RangeError(
          `${this.path(position)}: Unexpected id "${id}", ${this.path(other)} has it`,
        )
      }
    }
    Object.freeze(rows)
  }

  path(position: number): string {
    return `${this.kind}s[${position}]`
  }

  /** The position of the record with an id, or of the one that a former id leads to. */
  find(id: string): number | undefined {
    let current: string | undefined = id
    for (let steps = 0; current !== undefined && steps <= this.#redirects.size; steps++) {
      const position = this.#positions.get(current)
      if (position !== undefined) return position
      current = this.#redirects.get(current)
    }
    return undefined
  }

  /**
   * The position of the record with an id.
   *
   * @param path
   *   Where the id is, for the error.
   * @throws RangeError
   *   If there is none.
   */
  expect(id: string, path?: string): number {
    const position = this.find(id)
    if (position !== undefined) return position
    const nearest = suggest(id, this.#positions.keys())
    throw new RangeError(
      `${path === undefined ? '' : `${path}: `}Unexpected ${this.kind} ${JSON.stringify(id)}, ${
        nearest === undefined ? 'expected one of the dataset' : `did you mean "${nearest}"?`
      }`,
    )
  }

  /** The ids that lead to a record: its own and its former ones. */
  idsOf(position: number): readonly string[] {
    this.#former ??= groupItems(this.#redirects.keys(), (former) => this.find(former))
    return [this.#rows[position]?.id ?? '', ...(this.#former.get(position) ?? [])]
  }

  /**
   * A record as published.
   *
   * @throws TypeError
   *   If it is malformed.
   */
  row(position: number): Row {
    const row = this.#rows[position] as Row
    if (this.#checked[position] === 0) {
      checkShape(row, this.#check, this.path(position))
      this.#checked[position] = 1
    }
    return row
  }

  /** A record with its links: the same object each time. */
  item(position: number): Item {
    let item = this.#items[position]
    if (item === undefined) {
      item = this.#link(deepFreeze(this.row(position)), this.path(position))
      this.#items[position] = item
    }
    return item
  }

  /** The record with an id, for a link at a path. */
  readonly follow = (id: string, path: string): Item => this.item(this.expect(id, path))

  /** All records with their links. */
  items(): readonly Item[] {
    return Object.freeze(Array.from(this.#items, (_, position) => this.item(position)))
  }

  /** What a function makes of the records, made once for a key. */
  once<Value>(key: unknown, make: () => Value): Value {
    if (!this.#once.has(key)) this.#once.set(key, make())
    return this.#once.get(key) as Value
  }

  /** The positions of the records with one of some keys. */
  withKey(keysOf: KeysOf<Row>, keys: readonly string[]): Positions {
    const index = this.once(
      keysOf,
      () => new PostingLists(this.size, (position) => keysOf(this.row(position))),
    )
    return index.getAny(keys)
  }
}
