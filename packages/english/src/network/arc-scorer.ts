import type { Kernels } from './kernels.ts'
import { padToFour } from './label-columns.ts'
import type { Memory } from './memory.ts'
import type { Stretch } from './recurrent-layer.ts'
import type { Weights } from './weights.ts'

/**
 * Finds heads: scores all of them with a biaffine layer (Dozat and Manning 2017, "Deep Biaffine Attention for Neural
 * Dependency Parsing"), and chooses those of the best tree.
 */
export class ArcScorer {
  readonly #memory: Memory
  readonly #kernels: Kernels
  readonly #width: number
  readonly #product: number
  readonly #bias: number
  readonly #root: number
  readonly #dependents: number
  readonly #heads: number
  readonly #turned: number
  readonly #projected: number
  readonly #scores: number
  readonly #chart: number

  constructor(weights: Weights, memory: Memory, kernels: Kernels, width: number, longest: number) {
    this.#memory = memory
    this.#kernels = kernels
    this.#width = width
    this.#product = weights.load('arcs')
    this.#bias = weights.load('arcs bias')
    this.#root = weights.load('arcs root')
    const rows = padToFour(longest + 1)
    this.#dependents = memory.allocate(rows * width)
    this.#heads = memory.allocate(rows * width)
    this.#turned = memory.allocate(rows * width)
    this.#projected = memory.allocate(rows * width)
    this.#scores = memory.allocate(rows * rows)
    this.#chart = memory.allocate(8 * longest ** 2 + 16 * longest + 16)
  }

  /**
   * Find the heads of all tokens of a sentence.
   *
   * @param projections
   *   [tokens × width]: the vector of a token as a dependent, followed by that as a head.
   * @param heads
   *   Where the heads of the batch are written, in bytes, [tokens] 32-bit integers: 0 is the root, i + 1 the token i of the
   *   sentence.
   */
  parse({ length, start }: Stretch, projections: number, width: number, heads: number): void {
    const { floats } = this.#memory
    const units = this.#width
    const stride = padToFour(length + 1)
    const dependents = this.#dependents >> 2
    const ownHeads = this.#heads >> 2
    floats.copyWithin(ownHeads, this.#root >> 2, (this.#root >> 2) + units)
    for (let token = 0; token < length; token++) {
      const source = (projections >> 2) + (start + token) * width
      floats.copyWithin(dependents + token * units, source, source + units)
      floats.copyWithin(ownHeads + (token + 1) * units, source + units, source + 2 * units)
    }
    floats.fill(0, ownHeads + (length + 1) * units, ownHeads + stride * units)
    this.#kernels.transpose(this.#heads, this.#turned, stride, units)
    this.#kernels.multiply(
      ...([this.#dependents, this.#product, this.#projected, length, units, units, false] as const),
    )
    this.#kernels.addBias(this.#projected, this.#bias, length, units)
    this.#kernels.multiply(
      ...([this.#projected, this.#turned, this.#scores, length, units, stride, false] as const),
    )
    this.#kernels.decodeTree(this.#scores, length, stride, heads + start * 4, this.#chart)
  }
}
