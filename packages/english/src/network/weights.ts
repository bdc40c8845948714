import type { Matrix, Model } from '../model/model.ts'
import type { Memory } from './memory.ts'

/** Puts matrices of a model into the kernels' memory, as floats. */
export class Weights {
  readonly #model: Model
  readonly #memory: Memory
  #borrowed = { count: 0, place: 0 }

  constructor(model: Model, memory: Memory) {
    this.#model = model
    this.#memory = memory
  }

  /** The matrix of this name, as it is in the model. */
  matrix(name: string): Matrix {
    const matrix = this.#model.matrices.get(name)
    if (matrix === undefined) throw new TypeError(`Unexpected model without "${name}"`)
    return matrix
  }

  /** Memory for `count` floats that is used for a moment only. */
  borrow(count: number): number {
    if (count > this.#borrowed.count)
      this.#borrowed = { count, place: this.#memory.allocate(count) }
    return this.#borrowed.place
  }

  /** Where the floats of a matrix start, in bytes. */
  load(name: string): number {
    const { columns, rows, scaledBy, scales, values } = this.matrix(name)
    const place = this.#memory.allocate(rows * columns)
    const { floats } = this.#memory
    for (let row = 0, index = 0; row < rows; row++)
      for (let column = 0; column < columns; column++, index++)
        floats[(place >> 2) + index] =
          (values[index] ?? 0) * (scales[scaledBy === 'row' ? row : column] ?? 0)
    return place
  }
}
