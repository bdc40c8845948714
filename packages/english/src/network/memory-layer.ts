import type { Kernels } from './kernels.ts'
import { mostTokens } from './limits.ts'
import type { Memory } from './memory.ts'
import { PackedMatrix } from './packed-matrix.ts'
import { type Half, readSentences, type StepMemory, type Stretch } from './recurrent-layer.ts'
import type { Weights } from './weights.ts'

/** What layers compute with. */
export interface Workplace {
  memory: Memory
  kernels: Kernels
  weights: Weights
  /** Where the kernel `writeConstants` wrote, in bytes. */
  constants: number
  /** What layers remember from step to step, one after the other. */
  steps: StepMemory
}

/** A layer of long short-term memory in both directions. Places are in bytes. */
export class MemoryLayer {
  /** The projected input, [tokens × 8 units]. */
  readonly gates: number
  /** [tokens × 2 units] 16-bit integers. */
  readonly output: number
  readonly #place: Workplace
  readonly #units: number
  /** The first layer's input comes projected. */
  readonly #input: { weights: PackedMatrix; bias: number } | undefined
  readonly #recurrent: readonly [PackedMatrix, PackedMatrix]

  constructor(place: Workplace, index: number, units: number) {
    const { kernels, memory, weights } = place
    const pack = (name: string) => new PackedMatrix(weights, memory, kernels, `${name} ${index}`, 1)
    this.#place = place
    this.#units = units
    this.gates = memory.allocate(mostTokens * 8 * units)
    this.output = memory.allocate(mostTokens * units)
    this.#input =
      index === 0
        ? undefined
        : { weights: pack('input'), bias: weights.load(`input ${index} bias`) }
    this.#recurrent = [pack('forwards'), pack('backwards')]
  }

  /**
   * Read sentences, the longest first.
   *
   * @param below
   *   The output of the layer below; none for the first layer, whose gates are read as they are.
   */
  read(stretches: readonly Stretch[], below: number | undefined, tokens: number): void {
    const { kernels, memory, steps } = this.#place
    if (this.#input && below !== undefined) {
      this.#input.weights.multiply(below, this.gates, tokens, false)
      kernels.addBias(this.gates, this.#input.bias, tokens, 8 * this.#units)
    }
    readSentences(stretches, steps, memory, (half, count) => this.#step(half, count))
  }

  #step(half: Half, count: number): void {
    const { constants, kernels, steps } = this.#place
    const { hidden, recurrent, rows, states, units } = steps
    this.#recurrent[half].multiply(hidden, recurrent, count, false)
    kernels.stepPacked(
      ...([constants, rows, this.gates + half * 16 * units, recurrent, states, hidden] as const),
      ...([this.output + half * 2 * units, count, units] as const),
    )
  }
}
