import type { Memory } from '../../src/network/memory.ts'
import type { TrainingKernels } from './training-kernels.ts'

/** A score that no choice reaches. */
const never = -1e9

/**
 * Cross-entropy of choices.
 *
 * @param scores
 *   [rows × width] floats, of which the first `count` of a row are choices. The gradients replace them.
 * @param gold
 *   The right choice of every row, or -1.
 * @param weight
 *   What a row's gradient is multiplied by.
 * @returns
 *   The sum of the rows' losses, in nats.
 */
export function chooseBack(
  scores: number,
  width: number,
  count: number,
  gold: ArrayLike<number>,
  weight: number,
  memory: Memory,
  kernels: TrainingKernels,
): number {
  const { floats } = memory
  const rows = gold.length
  for (let row = 0; row < rows; row++) {
    const start = (scores >> 2) + row * width
    floats.fill(never, start + count, start + width)
  }
  kernels.softmax(scores, rows, width)
  let loss = 0
  for (let row = 0; row < rows; row++) {
    const start = (scores >> 2) + row * width
    const right = gold[row] ?? -1
    if (right < 0) {
      floats.fill(0, start, start + width)
      continue
    }
    loss -= Math.log((floats[start + right] ?? 0) + 1e-9)
    for (let column = 0; column < width; column++)
      floats[start + column] = (floats[start + column] ?? 0) * weight
    floats[start + right] = (floats[start + right] ?? 0) - weight
  }
  return loss
}
