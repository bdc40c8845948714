import type { Memory } from '../../src/network/memory.ts'
import type { Random } from './random.ts'
import type { TrainingKernels } from './training-kernels.ts'

/**
 * Variational dropout (Gal and Ghahramani 2016): the same units are dropped for all tokens of a batch, forwards and
 * backwards.
 */
export class Dropout {
  readonly #mask: number
  readonly #columns: number
  readonly #rate: number
  readonly #memory: Memory
  readonly #kernels: TrainingKernels
  readonly #random: Random

  constructor(
    memory: Memory,
    kernels: TrainingKernels,
    random: Random,
    columns: number,
    rate: number,
  ) {
    this.#memory = memory
    this.#kernels = kernels
    this.#random = random
    this.#columns = columns
    this.#rate = rate
    this.#mask = memory.allocate(columns)
  }

  /** Choose what to drop in the next batch. */
  renew(): void {
    const { floats } = this.#memory
    for (let column = 0; column < this.#columns; column++)
      floats[(this.#mask >> 2) + column] =
        this.#random.next() < this.#rate ? 0 : 1 / (1 - this.#rate)
  }

  apply(matrix: number, rows: number): void {
    this.#kernels.maskRows(matrix, this.#mask, rows, this.#columns)
  }
}
