/** The share of training in which the rate rises. */
const warmUp = 0.02

/** The learning rate: it rises to the highest, and falls in the shape of a parabola to nothing. */
export function findRate(progress: number, highest: number): number {
  const rest = Math.max(0, 1 - progress)
  return highest * Math.min(1, progress / warmUp + 0.01) * rest * rest * (3 - 2 * rest)
}
