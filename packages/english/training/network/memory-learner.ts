import { readSentences, StepMemory, type Stretch } from '../../src/network/recurrent-layer.ts'
import { DenseLayer, type Workplace } from './dense-layer.ts'
import type { Dropout } from './dropout.ts'
import type { Parameter } from './parameters.ts'
import { type BackwardMemory, readBackwards } from './recurrent-backward.ts'

export interface LayerWidths {
  inner: number
  units: number
  tokens: number
}

/** A layer of long short-term memory in training, which reads in both directions. Places are in bytes. */
export class MemoryLearner {
  /** The input after dropout, [tokens × inner]. */
  readonly dropped: number
  /** The projected input, [tokens × 8 units]; its gradient once {@link backward} has been called. */
  readonly gates: number
  readonly cells: number
  /** [tokens × 2 units]. */
  readonly output: number
  readonly outputGradient: number
  /** The gradient of {@link dropped}, but for the dropout. */
  readonly inputGradient: number
  readonly input: DenseLayer
  readonly dropout: Dropout
  readonly units: number
  readonly #place: Workplace
  readonly #recurrent: readonly [Parameter, Parameter]
  readonly #steps: StepMemory
  readonly #back: BackwardMemory

  constructor(place: Workplace, index: number, widths: LayerWidths, dropout: Dropout) {
    const { memory, parameters } = place
    const { inner, tokens, units } = widths
    this.dropped = memory.allocate(tokens * inner)
    this.gates = memory.allocate(tokens * 8 * units)
    this.cells = memory.allocate(tokens * 2 * units)
    this.output = memory.allocate(tokens * 2 * units)
    this.outputGradient = memory.allocate(tokens * 2 * units)
    this.inputGradient = memory.allocate(tokens * inner)
    this.#place = place
    this.dropout = dropout
    this.units = units
    this.input = new DenseLayer(place, `input ${index}`, inner, 8 * units)
    this.#recurrent = ['forwards', 'backwards'].map((name) =>
      parameters.dense(`${name} ${index}`, units, 4 * units, Math.sqrt(1.5 / units)),
    ) as unknown as readonly [Parameter, Parameter]
    this.#steps = new StepMemory(memory, tokens, units)
    this.#back = {
      rows: memory.allocate(tokens),
      before: memory.allocate(tokens),
      states: memory.allocate(tokens * units),
      hidden: memory.allocate(tokens * units),
      recurrent: memory.allocate(tokens * 4 * units),
      shifted: memory.allocate(tokens * units),
      gathered: memory.allocate(tokens * 4 * units),
    }
    this.#openForgetGates()
  }

  /** Read the gates. */
  forward(stretches: readonly Stretch[]): void {
    const { kernels, memory } = this.#place
    const { hidden, recurrent, rows, states, units } = this.#steps
    readSentences(stretches, this.#steps, memory, (half, count) => {
      const { weights } = this.#recurrent[half]
      kernels.multiply(hidden, weights, recurrent, count, units, 4 * units, false)
      const from = half * 4 * units
      kernels.stepMemory(
        ...([rows, this.gates + 4 * from, recurrent, states, hidden] as const),
        ...([this.cells + from, this.output + from, count, units] as const),
      )
    })
  }

  /** Compute all gradients from that of the output. */
  backward(stretches: readonly Stretch[], tokens: number): void {
    const recurrent = this.#recurrent
    readBackwards(stretches, this, recurrent, this.outputGradient, tokens, this.#back, this.#place)
    this.input.backward(this.dropped, this.gates, this.inputGradient, tokens, false)
  }

  /** A cell keeps what it holds until it learns to forget (Jozefowicz et al. 2015). */
  #openForgetGates(): void {
    const { units } = this
    for (const half of [0, 1]) {
      const start = (this.input.bias.weights >> 2) + half * 4 * units + units
      this.#place.memory.floats.fill(1, start, start + units)
    }
  }
}
