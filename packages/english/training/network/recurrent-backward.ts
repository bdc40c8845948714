import type { Half, Stretch } from '../../src/network/recurrent-layer.ts'
import type { Workplace } from './dense-layer.ts'
import type { Parameter } from './parameters.ts'

/** What a layer left of its reading; places are in bytes. */
export interface RecurrentLayer {
  units: number
  /** The gates' activations, [tokens × 2 × 4 units]. */
  gates: number
  /** The states and the output, [tokens × 2 units]. */
  cells: number
  output: number
}

/** Memory for the gradients of a layer's steps; places are in bytes. */
export interface BackwardMemory {
  rows: number
  before: number
  states: number
  hidden: number
  recurrent: number
  /** [tokens × units] and [tokens × 4 units]. */
  shifted: number
  gathered: number
}

/**
 * The gradients of {@link readSentences}: those of the gates replace the gates' activations, and those of the recurrent
 * weights are added to.
 *
 * @param gradient
 *   The gradient of the layer's output, [tokens × 2 units].
 */
export function readBackwards(
  stretches: readonly Stretch[],
  layer: RecurrentLayer,
  recurrent: readonly [Parameter, Parameter],
  gradient: number,
  tokens: number,
  steps: BackwardMemory,
  place: Workplace,
): void {
  for (const half of [0, 1] as const) {
    stepBackwards(stretches, layer, recurrent[half], gradient, half, steps, place)
    addRecurrentGradient(stretches, layer, recurrent[half], tokens, half, steps, place)
  }
}

function stepBackwards(
  stretches: readonly Stretch[],
  { cells, gates, units }: RecurrentLayer,
  { weights }: Parameter,
  gradient: number,
  half: Half,
  steps: BackwardMemory,
  { kernels, memory, transposed }: Workplace,
): void {
  const { floats, integers } = memory
  const size = stretches.length * units
  floats.fill(0, steps.states >> 2, (steps.states >> 2) + size)
  floats.fill(0, steps.hidden >> 2, (steps.hidden >> 2) + size)
  kernels.transpose(weights, transposed, units, 4 * units)
  const from = half * 4 * units
  let count = 0
  for (let step = (stretches[0]?.length ?? 0) - 1; step >= 0; step--) {
    while ((stretches[count]?.length ?? 0) > step) count++
    for (let index = 0; index < count; index++) {
      const stretch = stretches[index]
      if (stretch === undefined) continue
      const row = stretch.start + (half === 0 ? step : stretch.length - 1 - step)
      integers[(steps.rows >> 2) + index] = row
      integers[(steps.before >> 2) + index] = step === 0 ? -1 : row + (half === 0 ? -1 : 1)
    }
    kernels.stepBack(
      ...([steps.rows, steps.before, gates + 4 * from, cells + from, gradient + from] as const),
      ...([steps.states, steps.hidden, steps.recurrent, count, units] as const),
    )
    kernels.multiply(steps.recurrent, transposed, steps.hidden, count, 4 * units, units, false)
  }
}

/** The recurrent weights saw the output of the step before. */
function addRecurrentGradient(
  stretches: readonly Stretch[],
  { gates, output, units }: RecurrentLayer,
  { gradient }: Parameter,
  tokens: number,
  half: Half,
  { gathered, shifted }: BackwardMemory,
  { kernels, memory, transposed }: Workplace,
): void {
  const { floats } = memory
  for (const { length, start } of stretches)
    for (let index = 0; index < length; index++) {
      const before = half === 0 ? index - 1 : index + 1
      const target = (shifted >> 2) + (start + index) * units
      const source = (output >> 2) + (start + before) * 2 * units + half * units
      if (before < 0 || before >= length) floats.fill(0, target, target + units)
      else floats.copyWithin(target, source, source + units)
    }
  for (let token = 0; token < tokens; token++) {
    const source = (gates >> 2) + token * 8 * units + half * 4 * units
    floats.copyWithin((gathered >> 2) + token * 4 * units, source, source + 4 * units)
  }
  kernels.transpose(shifted, transposed, tokens, units)
  kernels.multiply(transposed, gathered, gradient, units, tokens, 4 * units, true)
}
