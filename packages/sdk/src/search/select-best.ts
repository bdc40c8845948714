/**
 * The best of some positions, best first; the first of those with equal scores. Takes time linear in their number, for a
 * limit that is small.
 */
export function selectBest(positions: Uint32Array, scores: Float32Array, limit: number): number[] {
  const scoreOf = (position: number) => scores[position] ?? 0
  let best: number[] = []
  let least = Number.NEGATIVE_INFINITY
  const sort = () => {
    best.sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
    best = best.slice(0, limit)
  }
  for (let index = 0; index < positions.length; index++) {
    const position = positions[index] as number
    if ((scores[position] as number) <= least) continue
    best.push(position)
    if (best.length < limit * 2 + 64) continue
    sort()
    least = scoreOf(best[limit - 1] ?? 0)
  }
  sort()
  return best
}
