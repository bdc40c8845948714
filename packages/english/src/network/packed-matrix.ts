import type { Kernels } from './kernels.ts'
import type { Memory } from './memory.ts'
import type { Weights } from './weights.ts'

/** The highest integer of the quantization. */
export const highest = 32_767

/** A matrix that is multiplied by numbers written as integers, sixteen bits each. */
export class PackedMatrix {
  readonly #kernels: Kernels
  readonly #weights: number
  readonly #scales: number
  readonly #rows: number
  readonly #columns: number

  /**
   * @param range
   *   The number that the highest integer represents.
   */
  constructor(weights: Weights, memory: Memory, kernels: Kernels, name: string, range: number) {
    const { columns, rows, scales, values } = weights.matrix(name)
    this.#kernels = kernels
    this.#rows = rows
    this.#columns = columns
    this.#scales = memory.allocate(columns)
    this.#weights = memory.allocate((rows * columns) / 2)
    const unpacked = weights.borrow(values.length / 4)
    memory.floats.set(
      scales.map((scale) => (scale * range) / highest),
      this.#scales >> 2,
    )
    new Int8Array(memory.memory.buffer, unpacked, values.length).set(values)
    kernels.pack(unpacked, this.#weights, rows, columns)
  }

  /** `product` [count × columns] floats = `left` [count × rows] integers · this, or plus what it held before. */
  multiply(left: number, product: number, count: number, accumulate: boolean): void {
    this.#kernels.multiplyPacked(
      ...([left, this.#weights, this.#scales, product] as const),
      ...([count, this.#rows, this.#columns, accumulate] as const),
    )
  }
}
