import type { Kernels } from './kernels.ts'
import { mostTokens } from './limits.ts'
import type { Memory } from './memory.ts'
import { PackedMatrix } from './packed-matrix.ts'
import { type Half, readSentences, StepMemory, type Stretch } from './recurrent-layer.ts'
import type { Weights } from './weights.ts'

/** What layers compute with. */
export interface Workplace {
  memory: Memory
  kernels: Kernels
  weights: Weights
  /** Where the kernel `writeConstants` wrote, in bytes. */
  constants: number
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
  readonly #steps: StepMemory

  constructor(place: Workplace, index: number, units: number) {
    const { kernels, memory, weights } = place
    const pack = (name: string) => new PackedMatrix(weights, memory, kernels, `${name} ${index}`, 1)
    this.#place = place
    this.#units = units
    this.gates = memory.allocate(mostTokens * 8 * units)
    this.output = memory.allocate(mostTokens * units)
    this.#steps = new StepMemory(memory, mostTokens, units)
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
    const { kernels, memory } = this.#place
    if (this.#input && below !== undefined) {
      this.#input.weights.multiply(below, this.gates, tokens, false)
      kernels.addBias(this.gates, this.#input.bias, tokens, 8 * this.#units)
    }
    readSentences(stretches, this.#steps, memory, (half, count) => this.#step(half, count))
  }

  #step(half: Half, count: number): void {
    const { hidden, recurrent, rows, states, units } = this.#steps
    const { constants, kernels } = this.#place
    this.#recurrent[half].multiply(hidden, recurrent, count, false)
    kernels.stepPacked(
      ...([constants, rows, this.gates + half * 16 * units, recurrent, states, hidden] as const),
      ...([this.output + half * 2 * units, count, units] as const),
    )
  }
}
