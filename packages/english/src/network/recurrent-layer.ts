import type { Memory } from './memory.ts'

/** Where a sentence is in a batch. */
export interface Stretch {
  /** Its first token in the batch. */
  start: number
  length: number
}

/** Arrange sentences one after another in a batch. */
export function placeSentences(sentences: readonly (readonly string[])[]): {
  stretches: Stretch[]
  tokens: number
} {
  const stretches: Stretch[] = []
  let tokens = 0
  for (const { length } of sentences) {
    stretches.push({ start: tokens, length })
    tokens += length
  }
  return { stretches, tokens }
}

/** The direction in which a layer reads: forwards or backwards. */
export type Half = 0 | 1

/** Memory for the steps of a layer, for up to `count` sentences at once; places are in bytes. */
export class StepMemory {
  /** The position of each sentence at a step, [count] 32-bit integers. */
  readonly rows: number
  /** The projected output of the step before, [count × 4 units]. */
  readonly recurrent: number
  /** [count × units]. */
  readonly states: number
  /** The output of the step before, [count × units]. */
  readonly hidden: number
  readonly units: number

  constructor(memory: Memory, count: number, units: number) {
    this.rows = memory.allocate(count)
    this.recurrent = memory.allocate(count * 4 * units)
    this.states = memory.allocate(count * units)
    this.hidden = memory.allocate(count * units)
    this.units = units
  }
}

/**
 * Read sentences with a layer of long short-term memory, forwards and backwards, all sentences a step at a time.
 *
 * @param stretches
 *   The sentences, the longest first: those that are still being read are always the first ones.
 * @param step
 *   Takes a step with the first `count` sentences.
 */
export function readSentences(
  stretches: readonly Stretch[],
  { hidden, rows, states, units }: StepMemory,
  memory: Memory,
  step: (half: Half, count: number) => void,
): void {
  const { floats, integers } = memory
  const size = stretches.length * units
  for (const half of [0, 1] as const) {
    floats.fill(0, states >> 2, (states >> 2) + size)
    floats.fill(0, hidden >> 2, (hidden >> 2) + size)
    let count = stretches.length
    for (let at = 0; at < (stretches[0]?.length ?? 0); at++) {
      while ((stretches[count - 1]?.length ?? 0) <= at) count--
      for (let index = 0; index < count; index++) {
        const { length, start } = stretches[index] as Stretch
        integers[(rows >> 2) + index] = start + (half === 0 ? at : length - 1 - at)
      }
      step(half, count)
    }
  }
}
