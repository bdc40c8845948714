/**
 * Lay out the weights of a matrix for {@link multiplyPacked}: eight columns at a time, and of these two rows at a time, the
 * two weights of a column side by side as 16-bit integers.
 *
 * @param weights
 *   [rows × columns] 8-bit integers; `rows` is even, `columns` a multiple of eight.
 * @param packed
 *   Gets as many 16-bit integers.
 */
export function pack(weights: usize, packed: usize, rows: i32, columns: i32): void {
  for (let block = 0; block < columns; block += 8)
    for (let row = 0; row < rows; row += 2)
      for (let column = block; column < block + 8; column++) {
        const upper = weights + <usize>(row * columns + column)
        store<i16>(packed, <i16>load<i8>(upper))
        store<i16>(packed, <i16>load<i8>(upper + <usize>columns), 2)
        packed += 4
      }
}
