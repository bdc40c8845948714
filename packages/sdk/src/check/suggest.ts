/**
 * The nearest of some words to a word that is none of them: one that has its words, or one with few letters changed.
 *
 * @returns
 *   Nothing if none is near.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  let nearest: string | undefined
  let least = 1 + Math.min(3, word.length >> 2)
  for (const candidate of candidates) {
    const distance =
      candidate.toLowerCase() === word.toLowerCase() ? 0 : measure(word, candidate, least)
    if (distance < least) {
      nearest = candidate
      least = distance
    } else if (nearest === undefined && `-${candidate}-`.includes(`-${word}-`)) nearest = candidate
  }
  return nearest
}

/** The number of letters to insert, delete, replace or swap, or `limit` if it is at least that. */
function measure(first: string, second: string, limit: number): number {
  if (Math.abs(first.length - second.length) >= limit) return limit
  if (first[0] !== second[0] && first.at(-1) !== second.at(-1)) return limit
  let before: number[] = []
  let previous = Array.from({ length: second.length + 1 }, (_, index) => index)
  for (let row = 1; row <= first.length; row++) {
    const current = [row]
    for (let column = 1; column <= second.length; column++) {
      const same = first[row - 1] === second[column - 1]
      const swapped =
        row > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]
      current[column] = Math.min(
        (previous[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (previous[column - 1] ?? limit) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? limit) + 1 : limit,
      )
    }
    if (Math.min(...current) >= limit) return limit
    before = previous
    previous = current
  }
  return previous[second.length] ?? limit
}
