import type { WordToken } from './token.ts'

/** Words of a claim beside words of a reference: the numbers of both, or of one that stands alone. */
interface Pair {
  claimed?: number
  said?: number
}

/** Two lists of words side by side. */
export interface Alignment {
  /** How many words differ. */
  distance: number
  pairs: Pair[]
}

/**
 * Align two lists of words with the fewest insertions, deletions and substitutions (Levenshtein 1966). What the second list has
 * before and after the first costs nothing (Sellers 1980).
 */
export function align(claimed: readonly WordToken[], said: readonly WordToken[]): Alignment {
  const columns = said.length + 1
  const costs = new Uint16Array((claimed.length + 1) * columns)
  const costAt = (row: number, column: number): number => costs[row * columns + column] ?? 0
  const change = (row: number, column: number): number =>
    claimed[row - 1]?.form === said[column - 1]?.form ? 0 : 1
  for (let row = 1; row <= claimed.length; row++) {
    costs[row * columns] = row
    for (let column = 1; column < columns; column++)
      costs[row * columns + column] = Math.min(
        costAt(row - 1, column - 1) + change(row, column),
        costAt(row - 1, column) + 1,
        costAt(row, column - 1) + 1,
      )
  }
  const last = costs.subarray(claimed.length * columns)
  const distance = Math.min(...last)
  const pairs: Pair[] = []
  let [row, column] = [claimed.length, last.lastIndexOf(distance)]
  while (row > 0) {
    const cost = costAt(row, column)
    if (column > 0 && cost === costAt(row - 1, column - 1) + change(row, column))
      pairs.push({ claimed: --row, said: --column })
    else if (cost === costAt(row - 1, column) + 1) pairs.push({ claimed: --row })
    else pairs.push({ said: --column })
  }
  return { distance, pairs: pairs.reverse() }
}
