/**
 * Convert offsets from UTF-16 code units to code points, in one pass through the text.
 *
 * @param text
 *   The text that the offsets are in.
 * @param offsets
 *   In UTF-16 code units, in any order, at most the length of the text.
 * @returns
 *   The offset in code points of each, as in `[...text]`.
 * @throws RangeError
 *   If an offset is between the two code units of one character.
 */
export function countCodePoints(text: string, offsets: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>()
  let units = 0
  let points = 0
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    while (units < offset) {
      units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1
      points++
    }
    if (units > offset) throw new RangeError(`Unexpected offset ${offset} within a character`)
    counts.set(offset, points)
  }
  return counts
}
