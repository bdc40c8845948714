import { padToFour } from '../../src/network/label-columns.ts'
import type { Stretch } from '../../src/network/recurrent-layer.ts'
import { chooseBack } from './choice-loss.ts'
import type { Workplace } from './dense-layer.ts'
import type { Parameter } from './parameters.ts'
import type { SecondChoices } from './training-sentence.ts'

/** The longest sentence to learn a tree from, in tokens. */
const longestSentence = 508

/** Scores heads with a biaffine layer (Dozat and Manning 2017), and learns from them. */
export class ArcLearner {
  readonly #place: Workplace
  readonly #width: number
  readonly #product: Parameter
  readonly #bias: Parameter
  readonly #root: Parameter
  readonly #buffers: Record<
    | 'dependents'
    | 'heads'
    | 'turned'
    | 'projected'
    | 'scores'
    | 'scoresTurned'
    | 'gradient'
    | 'headGradient',
    number
  >

  constructor(place: Workplace, width: number) {
    const { memory, parameters } = place
    this.#place = place
    this.#width = width
    this.#product = parameters.dense('arcs', width, width, 0.05)
    this.#bias = parameters.dense('arcs bias', 1, width, 0)
    this.#root = parameters.dense('arcs root', 1, width, 0.1)
    const row = () => memory.allocate((longestSentence + 4) * width)
    const square = () => memory.allocate((longestSentence + 4) ** 2)
    this.#buffers = {
      dependents: row(),
      heads: row(),
      turned: row(),
      projected: row(),
      scores: square(),
      scoresTurned: square(),
      gradient: row(),
      headGradient: row(),
    }
  }

  /**
   * Learn the heads of one sentence.
   *
   * @param projections
   *   [tokens × stride]: what a token is as a dependent, and behind it, as a head.
   * @param gradient
   *   Is added to, as `projections`.
   */
  learn(
    { length, start }: Stretch,
    heads: readonly number[],
    seconds: SecondChoices | undefined,
    projections: number,
    gradient: number,
    stride: number,
    weight: number,
  ): number {
    const { kernels, memory, transposed } = this.#place
    const { dependents, headGradient, projected, scores, scoresTurned, turned } = this.#buffers
    const width = this.#width
    const columns = padToFour(length + 1)
    const { floats } = memory
    this.#gather(length, projections + start * stride * 4, stride, columns)
    kernels.transpose(this.#buffers.heads, turned, columns, width)
    kernels.multiply(dependents, this.#product.weights, projected, length, width, width, false)
    kernels.addBias(projected, this.#bias.weights, length, width)
    kernels.multiply(projected, turned, scores, length, width, columns, false)
    for (let token = 0; token < length; token++)
      floats[(scores >> 2) + token * columns + token + 1] = -1e9
    const loss = chooseBack(
      ...([scores, columns, length + 1, heads, seconds, weight, memory, kernels] as const),
    )
    const own = this.#buffers.gradient
    kernels.multiply(scores, this.#buffers.heads, own, length, columns, width, false)
    kernels.transpose(scores, scoresTurned, length, columns)
    kernels.multiply(scoresTurned, projected, headGradient, columns, length, width, false)
    kernels.addColumns(own, this.#bias.gradient, length, width)
    kernels.transpose(dependents, transposed, length, width)
    kernels.multiply(transposed, own, this.#product.gradient, width, length, width, true)
    kernels.transpose(this.#product.weights, transposed, width, width)
    kernels.multiply(own, transposed, dependents, length, width, width, false)
    kernels.add(this.#root.gradient, headGradient, width)
    for (let token = 0; token < length; token++) {
      const target = gradient + (start + token) * stride * 4
      kernels.add(target, dependents + token * width * 4, width)
      kernels.add(target + width * 4, headGradient + (token + 1) * width * 4, width)
    }
    return loss
  }

  /** Dependents in a matrix of their own; heads in another, behind the root and before empty rows. */
  #gather(length: number, projections: number, stride: number, columns: number): void {
    const { floats } = this.#place.memory
    const width = this.#width
    const dependents = this.#buffers.dependents >> 2
    const heads = this.#buffers.heads >> 2
    floats.copyWithin(heads, this.#root.weights >> 2, (this.#root.weights >> 2) + width)
    for (let token = 0; token < length; token++) {
      const source = (projections >> 2) + token * stride
      floats.copyWithin(dependents + token * width, source, source + width)
      floats.copyWithin(heads + (token + 1) * width, source + width, source + 2 * width)
    }
    floats.fill(0, heads + (length + 1) * width, heads + columns * width)
  }
}
