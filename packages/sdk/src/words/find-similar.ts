/** A word in a list, and the number of letters that differ. */
export interface Similar {
  readonly place: number
  readonly distance: number
}

/** How many letters of a word may differ: one of four to seven letters, two of more. */
const toleranceOf = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/** A letter of a word of four letters is not replaced: Iraq is not Iran. */
const replacementOf = (word: string): number => (word.length < 5 ? 2 : 1)

const far = 9

/**
 * The words of a list that are similar to a word: some letters are put in, left out, replaced or exchanged with the next (the optimal
 * string alignment distance). The list is walked as a tree: what words that follow each other begin with is compared once.
 *
 * @param words
 *   Words, best in alphabetical order.
 * @param tolerance
 *   How many letters may differ; by default as many as leave the word recognizable.
 */
export function findSimilar(
  word: string,
  words: readonly string[],
  tolerance = toleranceOf(word),
): Similar[] {
  if (tolerance === 0) return []
  const similar: Similar[] = []
  // The distances of what a word begins with, row by row, from what the other begins with, column by column.
  const rows = [Uint8Array.from({ length: word.length + 2 }, (_, column) => Math.min(column, far))]
  let previous = ''
  let lost = Number.POSITIVE_INFINITY
  for (const [place, other] of words.entries()) {
    let length = 0
    while (length < other.length && previous[length] === other[length]) length++
    previous = other
    if (length >= lost) continue
    lost = Number.POSITIVE_INFINITY
    while (length < other.length && length < lost) {
      length++
      if (addRow(rows, word, other, length, tolerance) > tolerance) lost = length
    }
    const distance = rows[length]?.[word.length] ?? far
    if (length < lost && length + tolerance >= word.length && distance <= tolerance)
      similar.push({ place, distance })
  }
  return similar
}

/** Add the row of the first letters of a word, in the columns that matter. Gives its least distance. */
function addRow(
  rows: Uint8Array[],
  word: string,
  other: string,
  length: number,
  tolerance: number,
): number {
  rows[length] ??= new Uint8Array(word.length + 2)
  const row = rows[length]
  const above = rows[length - 1]
  const first = Math.max(1, length - tolerance)
  row[first - 1] = first === 1 ? Math.min(length, far) : far
  let least = row[first - 1] ?? far
  let column = first
  for (; column <= Math.min(word.length, length + tolerance); column++) {
    const isSame = word[column - 1] === other[length - 1]
    let distance = Math.min(
      (above?.[column - 1] ?? far) + (isSame ? 0 : replacementOf(word)),
      (above?.[column] ?? far) + 1,
      (row[column - 1] ?? far) + 1,
    )
    const isExchanged =
      length > 1 &&
      column > 1 &&
      word[column - 1] === other[length - 2] &&
      word[column - 2] === other[length - 1]
    if (isExchanged) distance = Math.min(distance, (rows[length - 2]?.[column - 2] ?? far) + 1)
    row[column] = distance
    least = Math.min(least, distance)
  }
  row[column] = far
  return least
}
