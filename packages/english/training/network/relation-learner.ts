import { padToFour } from '../../src/network/label-columns.ts'
import type { Stretch } from '../../src/network/recurrent-layer.ts'
import { slope } from '../../src/network/slope.ts'
import { chooseBack } from './choice-loss.ts'
import { DenseLayer, type Workplace } from './dense-layer.ts'
import type { Parameter } from './parameters.ts'
import type { SecondChoices } from './training-sentence.ts'

/** Scores relations of tokens to their heads from the sum of what both are, and learns from them. */
export class RelationLearner {
  readonly #place: Workplace
  readonly #width: number
  readonly #count: number
  readonly #layer: DenseLayer
  readonly #root: Parameter
  readonly #sums: number
  readonly #sumsGradient: number
  readonly #scores: number

  constructor(place: Workplace, width: number, count: number, tokens: number) {
    this.#place = place
    this.#width = width
    this.#count = count
    this.#layer = new DenseLayer(place, 'relations', width, padToFour(count))
    this.#root = place.parameters.dense('relations root', 1, width, 0.1)
    this.#sums = place.memory.allocate(tokens * width)
    this.#sumsGradient = place.memory.allocate(tokens * width)
    this.#scores = place.memory.allocate(tokens * padToFour(count))
  }

  /**
   * Learn the relations of a batch, given the right heads.
   *
   * @param projections
   *   [tokens × stride], from where on a token as a dependent is, and behind it, as a head.
   * @param gradient
   *   Is added to, as `projections`.
   */
  learn(
    stretches: readonly Stretch[],
    heads: readonly (readonly number[])[],
    relations: readonly number[],
    seconds: SecondChoices | undefined,
    projections: number,
    gradient: number,
    stride: number,
    weight: number,
  ): number {
    const { kernels, memory } = this.#place
    const width = this.#width
    const tokens = relations.length
    const { floats } = memory
    this.#eachPair(
      stretches,
      heads,
      projections,
      this.#root.weights,
      stride,
      (token, own, head) => {
        const target = (this.#sums >> 2) + token * width
        for (let unit = 0; unit < width; unit++)
          floats[target + unit] = (floats[own + unit] ?? 0) + (floats[head + unit] ?? 0)
      },
    )
    kernels.rectify(this.#sums, tokens * width, slope)
    this.#layer.forward(this.#sums, this.#scores, tokens)
    const columns = padToFour(this.#count)
    const loss = chooseBack(
      ...([
        this.#scores,
        columns,
        this.#count,
        relations,
        seconds,
        weight,
        memory,
        kernels,
      ] as const),
    )
    this.#layer.backward(this.#sums, this.#scores, this.#sumsGradient, tokens, false)
    kernels.rectifyBack(this.#sums, this.#sumsGradient, tokens * width, slope)
    this.#eachPair(stretches, heads, gradient, this.#root.gradient, stride, (token, own, head) => {
      const source = this.#sumsGradient + token * width * 4
      kernels.add(own * 4, source, width)
      kernels.add(head * 4, source, width)
    })
    return loss
  }

  /** Call with every token, and where it and its head are, in floats. */
  #eachPair(
    stretches: readonly Stretch[],
    heads: readonly (readonly number[])[],
    matrix: number,
    root: number,
    stride: number,
    call: (token: number, own: number, head: number) => void,
  ): void {
    for (const [index, { start }] of stretches.entries())
      for (const [offset, head] of (heads[index] ?? []).entries()) {
        const token = start + offset
        const own = (matrix >> 2) + token * stride
        const other = (matrix >> 2) + (start + head - 1) * stride + this.#width
        call(token, own, head === 0 ? root >> 2 : other)
      }
  }
}
