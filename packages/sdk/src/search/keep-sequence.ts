import type { Rows } from './read-rows.ts'

/** Keep, of a list of positions, those of records with a text that has some numbers one after the other. */
export function keepSequence(
  { numbers, starts }: Rows,
  positions: Uint32Array,
  sequence: readonly number[],
): Uint32Array {
  const [first = 0, ...rest] = sequence
  let length = 0
  for (let index = 0; index < positions.length; index++) {
    const position = positions[index] as number
    const end = (starts[position + 1] as number) - rest.length
    let start = starts[position] as number
    while (start < end && !(numbers[start] === first && follows(numbers, start + 1, rest))) start++
    if (start < end) positions[length++] = position
  }
  return positions.subarray(0, length)
}

function follows(numbers: Rows['numbers'], start: number, rest: readonly number[]): boolean {
  for (let index = 0; index < rest.length; index++)
    if (numbers[start + index] !== rest[index]) return false
  return true
}
