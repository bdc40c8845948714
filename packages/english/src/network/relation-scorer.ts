import type { Kernels } from './kernels.ts'
import { padToFour } from './label-columns.ts'
import { mostTokens } from './limits.ts'
import type { Memory } from './memory.ts'
import type { Stretch } from './recurrent-layer.ts'
import { slope } from './slope.ts'
import type { Weights } from './weights.ts'

/** Scores relations of tokens to their heads from the sum of what both are. */
export class RelationScorer {
  readonly #memory: Memory
  readonly #kernels: Kernels
  readonly #width: number
  readonly #count: number
  readonly #weights: number
  readonly #bias: number
  readonly #root: number
  readonly #sums: number
  readonly #scores: number

  constructor(weights: Weights, memory: Memory, kernels: Kernels, width: number, count: number) {
    this.#memory = memory
    this.#kernels = kernels
    this.#width = width
    this.#count = count
    this.#weights = weights.load('relations')
    this.#bias = weights.load('relations bias')
    this.#root = weights.load('relations root')
    this.#sums = memory.allocate(mostTokens * width)
    this.#scores = memory.allocate(mostTokens * padToFour(count))
  }

  /**
   * Score the relations of all tokens to the heads that they have.
   *
   * @param projections
   *   [tokens × width], offset of the vector of a token as a dependent, followed by that as a head.
   * @returns
   *   Where the scores are, in bytes, [tokens × stride].
   */
  score(
    stretches: readonly Stretch[],
    heads: Int32Array,
    projections: number,
    width: number,
  ): { scores: number; stride: number; count: number } {
    const { floats } = this.#memory
    const units = this.#width
    const stride = padToFour(this.#count)
    for (const { length, start } of stretches)
      for (let token = start; token < start + length; token++) {
        const head = heads[token] ?? 0
        const own = (projections >> 2) + token * width
        const other =
          head === 0 ? this.#root >> 2 : (projections >> 2) + (start + head - 1) * width + units
        const target = (this.#sums >> 2) + token * units
        for (let unit = 0; unit < units; unit++)
          floats[target + unit] = (floats[own + unit] ?? 0) + (floats[other + unit] ?? 0)
      }
    const tokens = heads.length
    this.#kernels.rectify(this.#sums, tokens * units, slope)
    this.#kernels.multiply(
      ...([this.#sums, this.#weights, this.#scores, tokens, units, stride, false] as const),
    )
    this.#kernels.addBias(this.#scores, this.#bias, tokens, stride)
    return { scores: this.#scores, stride, count: this.#count }
  }
}
