import type { Kernels } from './kernels.ts'
import { padToFour } from './label-columns.ts'
import { mostTokens } from './limits.ts'
import type { Memory } from './memory.ts'
import type { Stretch } from './recurrent-layer.ts'
import { slope } from './slope.ts'
import type { Weights } from './weights.ts'

/** Chooses the relations of tokens to their heads by scores of the sum of what both are. */
export class RelationScorer {
  readonly #kernels: Kernels
  readonly #width: number
  readonly #count: number
  readonly #weights: number
  readonly #bias: number
  readonly #root: number
  readonly #sums: number
  readonly #scores: number

  constructor(weights: Weights, memory: Memory, kernels: Kernels, width: number, count: number) {
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
   * Choose the relations of all tokens to the heads that they have.
   *
   * @param heads
   *   Where the heads are, in bytes, [tokens] 32-bit integers.
   * @param projections
   *   [tokens × width], offset of the vector of a token as a dependent, followed by that as a head.
   * @param chosen
   *   Gets the relations, [tokens] 32-bit integers.
   */
  choose(
    stretches: readonly Stretch[],
    tokens: number,
    heads: number,
    projections: number,
    width: number,
    chosen: number,
  ): void {
    const kernels = this.#kernels
    const units = this.#width
    const stride = padToFour(this.#count)
    for (const { length, start } of stretches)
      kernels.relate(
        ...([heads + start * 4, projections + start * width * 4, this.#root] as const),
        ...([this.#sums + start * units * 4, length, width, units, slope] as const),
      )
    kernels.multiply(
      ...([this.#sums, this.#weights, this.#scores, tokens, units, stride, false] as const),
    )
    kernels.addBias(this.#scores, this.#bias, tokens, stride)
    kernels.chooseHighest(this.#scores, stride, this.#count, tokens, chosen)
  }
}
