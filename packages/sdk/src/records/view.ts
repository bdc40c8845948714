import type { Shape } from '../check/shape.ts'
import { inspect, inspectView } from './inspect.ts'
import type { Header, Links } from './links.ts'

/** What the class of the records of a kind is made of. */
interface Parts<Item> {
  /** The fields of the record as published. Those that are no links are properties. */
  fields: Shape
  /** Fields whose place getters of the same name take: each gives the records that its ids or parts stand for. */
  links: Readonly<Record<string, 'actor' | 'affiliation' | 'evidence' | 'quote' | 'source'>>
  /** Getters beyond those of links. */
  getters?: Readonly<Record<string, (record: Item) => unknown>>
  methods: Readonly<Record<string, (record: Item, links: Links, ...values: never[]) => unknown>> & {
    /** The record in one line. */
    toString: (record: Item, links: Links) => string
  }
}

/** A record with its links, which are followed on first use. */
export class View<Row extends object> {
  readonly #row: Row
  readonly #links: Links
  readonly #path: string
  #lists: Map<string, readonly unknown[]> | undefined

  private constructor(row: Row, links: Links, path: string, values: readonly string[]) {
    this.#row = row
    this.#links = links
    this.#path = path
    const record = this as Record<string, unknown>
    for (const name of values) record[name] = row[name as keyof Row]
    // A mark that is absent is false.
    if ('curated' in record) record.curated = record.curated === true
    Object.freeze(this)
  }

  /**
   * The header of the dataset that a record is of.
   *
   * @throws TypeError
   *   If it is no record of a dataset.
   */
  static headerOf(record: object): Header {
    if (#links in record) return record.#links.header
    throw new TypeError('Unexpected object, expected a record of a dataset')
  }

  /** Make the class of the records of a kind. */
  static define<Row extends object, Item>(
    tag: string,
    { fields, links, getters = {}, methods }: Parts<Item>,
  ): new (
    row: Row,
    links: Links,
    path: string,
  ) => Item {
    const values = Object.keys(fields).filter((name) => !Object.hasOwn(links, name))
    class Named extends View<Row> {
      constructor(row: Row, links: Links, path: string) {
        super(row, links, path, values)
      }

      get [Symbol.toStringTag]() {
        return tag
      }
    }
    const define = (name: string, property: PropertyDescriptor & ThisType<Named>) =>
      Object.defineProperty(Named.prototype, name, { configurable: true, ...property })
    for (const [name, kind] of Object.entries(links))
      define(name, {
        get() {
          return this.#follow(name, kind)
        },
      })
    for (const [name, read] of Object.entries(getters))
      define(name, {
        get() {
          return read(this as Item)
        },
      })
    for (const [name, answer] of Object.entries(methods))
      define(name, {
        value(...values: never[]) {
          return answer(this as Item, this.#links, ...values)
        },
      })
    return Named as never
  }

  /** The record of an id, or the records of a list; nothing where the field has nothing. */
  #follow(name: string, kind: keyof Links): unknown {
    const value: unknown = this.#row[name as keyof Row]
    const path = `${this.#path}.${name}`
    const follow = this.#links[kind] as (value: unknown, path: string) => unknown
    if (!Array.isArray(value)) return typeof value === 'string' ? follow(value, path) : value
    this.#lists ??= new Map()
    let list = this.#lists.get(name)
    if (list === undefined) {
      list = Object.freeze(value.map((each, index) => follow(each, `${path}[${index}]`)))
      this.#lists.set(name, list)
    }
    return list
  }

  toJSON(): Row {
    return this.#row
  }

  get [inspect]() {
    return inspectView
  }
}
