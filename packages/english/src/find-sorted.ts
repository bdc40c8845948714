/** The place of a number among numbers in ascending order; undefined where it is not among them. */
export function findSorted(numbers: Uint32Array, wanted: number): number | undefined {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return numbers[low] === wanted ? low : undefined
}
