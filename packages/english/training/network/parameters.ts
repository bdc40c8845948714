import type { Memory } from '../../src/network/memory.ts'
import type { Random } from './random.ts'
import type { TrainingKernels } from './training-kernels.ts'

/** A matrix that is learned; places are in bytes. */
export interface Parameter {
  name: string
  rows: number
  columns: number
  weights: number
  gradient: number
  momentum: number
  variance: number
}

/** The longest gradient that is followed in full. */
const longestGradient = 5

/** All that is learned, and how it is brought up to date. */
export class Parameters {
  readonly all: Parameter[] = []
  /** Tables of which a batch uses some rows alone. */
  readonly #sparse = new Map<Parameter, Set<number>>()
  readonly #memory: Memory
  readonly #kernels: TrainingKernels
  readonly #random: Random

  constructor(memory: Memory, kernels: TrainingKernels, random: Random) {
    this.#memory = memory
    this.#kernels = kernels
    this.#random = random
  }

  /** A matrix whose weights start between -`scale` and `scale`. */
  dense(name: string, rows: number, columns: number, scale: number): Parameter {
    const size = rows * columns
    const [weights, gradient, momentum, variance] = [0, 0, 0, 0].map(() =>
      this.#memory.allocate(size),
    )
    const parameter = { name, rows, columns, weights, gradient, momentum, variance } as Parameter
    const { floats } = this.#memory
    for (let index = 0; index < size; index++)
      floats[(parameter.weights >> 2) + index] = (this.#random.next() * 2 - 1) * scale
    this.all.push(parameter)
    return parameter
  }

  /** A table of which {@link touch} says what rows are to be brought up to date. */
  sparse(name: string, rows: number, columns: number, scale: number): Parameter {
    const parameter = this.dense(name, rows, columns, scale)
    this.#sparse.set(parameter, new Set())
    return parameter
  }

  /** Whether rows of a parameter are brought up to date one by one. */
  isSparse(parameter: Parameter): boolean {
    return this.#sparse.has(parameter)
  }

  weightsOf({ columns, rows, weights }: Parameter): Float32Array {
    return this.#memory.floats.subarray(weights >> 2, (weights >> 2) + rows * columns)
  }

  /** The sum of gradients since the last {@link step} or {@link forget}. */
  gradientOf({ columns, gradient, rows }: Parameter): Float32Array {
    return this.#memory.floats.subarray(gradient >> 2, (gradient >> 2) + rows * columns)
  }

  /** Set all gradients to zero. */
  forget(): void {
    for (const parameter of this.all) this.gradientOf(parameter).fill(0)
    for (const rows of this.#sparse.values()) rows.clear()
  }

  touch(parameter: Parameter, row: number): void {
    this.#sparse.get(parameter)?.add(row)
  }

  /** Follow the gradients, and forget them. */
  step(rate: number): void {
    const stretches = this.all.flatMap((parameter) => this.#changed(parameter))
    let squares = 0
    for (const { parameter, from, count } of stretches)
      squares += this.#kernels.sumSquares(parameter.gradient + from, count)
    const scale = Math.min(1, longestGradient / Math.sqrt(squares))
    for (const { parameter, from, count } of stretches) {
      const { gradient, momentum, variance, weights } = parameter
      this.#kernels.adam(
        ...([weights + from, gradient + from, momentum + from, variance + from] as const),
        ...([count, rate, scale] as const),
      )
    }
    for (const rows of this.#sparse.values()) rows.clear()
  }

  #changed(parameter: Parameter): { parameter: Parameter; from: number; count: number }[] {
    const { columns, rows } = parameter
    const touched = this.#sparse.get(parameter)
    if (touched === undefined) return [{ parameter, from: 0, count: rows * columns }]
    return Array.from(touched, (row) => ({ parameter, from: row * columns * 4, count: columns }))
  }
}
