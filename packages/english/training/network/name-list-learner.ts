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
  #used: (readonly number[])[] = []

  constructor(place: Workplace, random: Random, count: number, width: number) {
    this.#place = place
    this.#random = random
    this.#table = place.parameters.sparse('name lists', Math.max(count, 1), width, 0.01)
  }

  forward(lists: readonly (readonly number[])[], input: number): void {
    const { columns, weights } = this.#table
    this.#used = lists.map((rows) => (this.#random.next() < dropout ? [] : rows))
    for (const [index, rows] of this.#used.entries())
      for (const row of rows)
        this.#place.kernels.add(input + index * columns * 4, weights + row * columns * 4, columns)
  }

  backward(gradient: number): void {
    const { kernels, parameters } = this.#place
    const { columns } = this.#table
    for (const [index, rows] of this.#used.entries())
      for (const row of rows) {
        kernels.add(
          this.#table.gradient + row * columns * 4,
          gradient + index * columns * 4,
          columns,
        )
        parameters.touch(this.#table, row)
      }
  }
}
