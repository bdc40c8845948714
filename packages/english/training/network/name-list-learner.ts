import type { Workplace } from './dense-layer.ts'
import type { Parameter } from './parameters.ts'
import type { Random } from './random.ts'

/** How often a sentence's lists of names are left out, so that context is learned from as well. */
const dropout = 0.25

/** Learns what it means that a token is in a list of names: vectors that are added to the first layer's input. */
export class NameListLearner {
  readonly #place: Workplace
  readonly #random: Random
  readonly #table: Parameter
  #used: number[] = []

  constructor(place: Workplace, random: Random, count: number, width: number) {
    this.#place = place
    this.#random = random
    this.#table = place.parameters.sparse('name lists', Math.max(count, 1), width, 0.01)
  }

  /** @param lists The features of every token, a bit each. */
  forward(lists: readonly number[], input: number): void {
    this.#used = lists.map((features) => (this.#random.next() < dropout ? 0 : features))
    const { kernels } = this.#place
    const { columns, weights } = this.#table
    this.#eachUse((token, row) =>
      kernels.add(input + token * columns * 4, weights + row * columns * 4, columns),
    )
  }

  backward(gradient: number): void {
    const { kernels, parameters } = this.#place
    const { columns, gradient: own } = this.#table
    this.#eachUse((token, row) => {
      kernels.add(own + row * columns * 4, gradient + token * columns * 4, columns)
      parameters.touch(this.#table, row)
    })
  }

  #eachUse(call: (token: number, row: number) => void): void {
    for (const [token, features] of this.#used.entries())
      for (let rest = features, row = 0; rest !== 0; rest >>>= 1, row++)
        if (rest & 1) call(token, row)
  }
}
