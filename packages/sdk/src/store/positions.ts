/** Positions of records in their table, in ascending order, each once. */
export type Positions = Uint32Array

/** Whether a position is in a list. */
export function includes(positions: Positions, position: number): boolean {
  let low = 0
  let high = positions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((positions[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return positions[low] === position
}

/** The positions that all of some lists have; at least one list. */
export function intersect(lists: readonly Positions[]): Positions {
  return lists
    .toSorted((a, b) => a.length - b.length)
    .reduce((shorter, longer) =>
      shorter.length * 16 < longer.length
        ? shorter.filter((position) => includes(longer, position))
        : merge(shorter, longer),
    )
}

/** The positions that two lists of similar length have. */
function merge(first: Positions, second: Positions): Positions {
  const common = new Uint32Array(first.length)
  let length = 0
  let index = 0
  for (const position of first) {
    while ((second[index] ?? Number.POSITIVE_INFINITY) < position) index++
    if (second[index] === position) common[length++] = position
  }
  return common.subarray(0, length)
}

/**
 * The positions that one of some lists has.
 *
 * @param count
 *   The number of records: positions are less.
 */
export function unite(lists: readonly Positions[], count: number): Positions {
  const [first = new Uint32Array()] = lists
  if (lists.length < 2) return first
  const bits = new Uint32Array((count + 31) >>> 5)
  for (const list of lists)
    for (const position of list)
      bits[position >>> 5] = (bits[position >>> 5] ?? 0) | (1 << (position & 31))
  return readBits(bits)
}

function readBits(bits: Uint32Array): Positions {
  const positions: number[] = []
  for (let word = 0; word < bits.length; word++)
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1)
      positions.push((word << 5) + 31 - Math.clz32(rest & -rest))
  return Uint32Array.from(positions)
}
