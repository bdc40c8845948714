import type { Memory } from '../../src/network/memory.ts'
import type { TrainingKernels } from './training-kernels.ts'
import type { SecondChoices } from './training-sentence.ts'

/** A score that no choice reaches. */
const never = -1e9

/**
 * Cross-entropy of choices.
 *
 * @param scores
 *   [rows × width] floats, of which the first `count` of a row are choices. The gradients replace them.
 * @param gold
 *   The right choice of every row, or -1.
 * @param seconds
 *   Where the choice of a row is shared between two.
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
  seconds: SecondChoices | undefined,
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
    const second = seconds?.choices[row] ?? -1
    const share = second < 0 ? 1 : (seconds?.shares[row] ?? 1)
    loss -= share * Math.log((floats[start + right] ?? 0) + 1e-9)
    if (second >= 0) loss -= (1 - share) * Math.log((floats[start + second] ?? 0) + 1e-9)
    for (let column = 0; column < width; column++)
      floats[start + column] = (floats[start + column] ?? 0) * weight
    floats[start + right] = (floats[start + right] ?? 0) - weight * share
    if (second >= 0) floats[start + second] = (floats[start + second] ?? 0) - weight * (1 - share)
  }
  return loss
}
