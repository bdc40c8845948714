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

/**
 * The positions that all of some lists have; all positions, if there is no list.
 *
 * @param count
 *   The number of records: positions are less.
 */
export function intersect(lists: readonly Positions[], count: number): Positions {
  const [shortest = Uint32Array.from({ length: count }, (_, position) => position), ...others] =
    lists.toSorted((a, b) => a.length - b.length)
  return others.reduce(
    (shorter, longer) =>
      shorter.length * 16 < longer.length
        ? shorter.filter((position) => includes(longer, position))
        : merge(shorter, longer),
    shortest,
  )
}

/** The positions that two lists of similar length have. */
function merge(first: Positions, second: Positions): Positions {
  const common = new Uint32Array(first.length)
  const end = second.length
  let length = 0
  let index = 0
  for (const position of first) {
    while (index < end && (second[index] as number) < position) index++
    if (index === end) break
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
  let total = 0
  for (const list of lists) {
    total += list.length
    for (const position of list)
      bits[position >>> 5] = (bits[position >>> 5] as number) | (1 << (position & 31))
  }
  return readBits(bits, total)
}

/** The numbers of the bits that are set, at most so many. */
function readBits(bits: Uint32Array, most: number): Positions {
  const positions = new Uint32Array(most)
  let length = 0
  for (let word = 0; word < bits.length; word++)
    for (let rest = bits[word] as number; rest !== 0; rest &= rest - 1)
      positions[length++] = (word << 5) + 31 - Math.clz32(rest & -rest)
  return positions.subarray(0, length)
}
