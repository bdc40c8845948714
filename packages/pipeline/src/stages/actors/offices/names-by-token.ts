import type { FoundName } from '../names/found-name.ts'

/** Tells whether a name is a person’s, by its index. */
export type IsPerson = (name: number | undefined) => name is number

/** The names of a sentence, to look up by token; they are known by their index. */
export class NamesByToken {
  readonly #names: readonly FoundName[]
  readonly #covering = new Map<number, number>()

  constructor(names: readonly FoundName[]) {
    this.#names = names
    for (const [index, { first, next }] of names.entries())
      for (let token = first; token < next; token++) this.#covering.set(token, index)
  }

  name(index: number): FoundName | undefined {
    return this.#names[index]
  }

  /** The name that a token is part of. */
  at(token: number): number | undefined {
    return this.#covering.get(token)
  }

  /** The name whose first token it is. */
  startingAt(token: number): number | undefined {
    const index = this.at(token)
    return index !== undefined && this.#names[index]?.first === token ? index : undefined
  }

  /** The name that ends before a token. */
  endingAt(token: number): number | undefined {
    const index = this.at(token - 1)
    return index !== undefined && this.#names[index]?.next === token ? index : undefined
  }
}
