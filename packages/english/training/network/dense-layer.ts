import type { Memory } from '../../src/network/memory.ts'
import type { Parameter, Parameters } from './parameters.ts'
import type { TrainingKernels } from './training-kernels.ts'

/** What a layer's computation needs. */
export interface Workplace {
  memory: Memory
  kernels: TrainingKernels
  parameters: Parameters
  /** Room for a transposed matrix, in bytes. */
  transposed: number
}

/** A linear layer with a bias. */
export class DenseLayer {
  readonly weights: Parameter
  readonly bias: Parameter
  readonly #place: Workplace

  constructor(place: Workplace, name: string, inner: number, columns: number) {
    this.#place = place
    this.weights = place.parameters.dense(name, inner, columns, Math.sqrt(3 / inner))
    this.bias = place.parameters.dense(`${name} bias`, 1, columns, 0)
  }

  forward(input: number, output: number, count: number): void {
    const { kernels } = this.#place
    const { columns, rows, weights } = this.weights
    kernels.multiply(input, weights, output, count, rows, columns, false)
    kernels.addBias(output, this.bias.weights, count, columns)
  }

  /** Add to the gradients of the weights, and to that of the input or, with `accumulate` false, replace it. */
  backward(
    input: number,
    outputGradient: number,
    inputGradient: number,
    count: number,
    accumulate: boolean,
  ): void {
    const { kernels } = this.#place
    kernels.addColumns(outputGradient, this.bias.gradient, count, this.weights.columns)
    backwardProduct(
      this.#place,
      this.weights,
      input,
      outputGradient,
      inputGradient,
      count,
      accumulate,
    )
  }
}

/** The gradients of `output = input · weights`. */
export function backwardProduct(
  { kernels, transposed }: Workplace,
  { columns, gradient, rows, weights }: Parameter,
  input: number,
  outputGradient: number,
  inputGradient: number,
  count: number,
  accumulate: boolean,
): void {
  kernels.transpose(input, transposed, count, rows)
  kernels.multiply(transposed, outputGradient, gradient, rows, count, columns, true)
  kernels.transpose(weights, transposed, rows, columns)
  kernels.multiply(outputGradient, transposed, inputGradient, count, columns, rows, accumulate)
}
