import { NumberList } from './number-list.ts'
import { type Positions, unite } from './positions.ts'

/** The key of a record, or its keys, or none. */
export type Keys = string | readonly string[] | null | undefined

/** For each key, the positions of the records that have it. Takes four bytes for each key of a record. */
export class PostingLists {
  readonly #numbers = new Map<string, number>()
  readonly #starts: Uint32Array
  readonly #positions: Uint32Array
  readonly #count: number

  /**
   * @param count
   *   The number of records.
   * @param keysOf
   *   Gives the keys of a record at a position; a key that it gives twice counts once.
   */
  constructor(count: number, keysOf: (position: number) => Keys) {
    this.#count = count
    const owners = new NumberList()
    const numbers = new NumberList()
    const lengths: number[] = []
    const latest: number[] = []
    const add = (position: number, key: string) => {
      let number = this.#numbers.get(key)
      if (number === undefined) {
        number = lengths.push(0) - 1
        this.#numbers.set(key, number)
      }
      if (latest[number] === position) return
      latest[number] = position
      lengths[number] = (lengths[number] as number) + 1
      owners.push(position)
      numbers.push(number)
    }
    for (let position = 0; position < count; position++) {
      const keys = keysOf(position)
      if (typeof keys === 'string') add(position, keys)
      else for (const key of keys ?? []) add(position, key)
    }
    this.#starts = sumUp(lengths)
    this.#positions = new Uint32Array(owners.length)
    const next = this.#starts.slice()
    const [owner, of] = [owners.toArray(), numbers.toArray()]
    for (let index = 0; index < owner.length; index++) {
      const number = of[index] as number
      const place = next[number] as number
      this.#positions[place] = owner[index] as number
      next[number] = place + 1
    }
  }

  /** Whether a record has a key. */
  has(key: string): boolean {
    return this.#numbers.has(key)
  }

  /** The positions of the records with a key. */
  get(key: string): Positions {
    const number = this.#numbers.get(key)
    if (number === undefined) return this.#positions.subarray(0, 0)
    return this.#positions.subarray(this.#starts[number], this.#starts[number + 1])
  }

  /** The positions of the records with one of some keys. */
  getAny(keys: readonly string[]): Positions {
    return unite(
      keys.map((key) => this.get(key)),
      this.#count,
    )
  }

  /** All keys, in the order of the records that have them first. */
  keys(): string[] {
    return [...this.#numbers.keys()]
  }
}

/** Where each list begins, and where the last ends. */
function sumUp(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (const [number, length] of lengths.entries())
    starts[number + 1] = (starts[number] as number) + length
  return starts
}
