/**
 * `product` [rows × columns] = `left` [rows × inner] · `right` [inner × columns], or plus what it held before where
 * `accumulate` is true. All are row-major; `columns` is a multiple of four. Four rows and eight columns are held in
 * registers at a time.
 */
export function multiply(
  left: usize,
  right: usize,
  product: usize,
  rows: i32,
  inner: i32,
  columns: i32,
  accumulate: bool,
): void {
  const leftRow = (<usize>inner) << 2
  const rightRow = (<usize>columns) << 2
  let row = 0
  for (; row + 4 <= rows; row += 4) {
    const a = left + <usize>row * leftRow
    const c = product + <usize>row * rightRow
    let column: usize = 0
    for (; column + 32 <= rightRow; column += 32)
      multiplyTile(a, right + column, c + column, leftRow, rightRow, accumulate)
    for (; column < rightRow; column += 16)
      for (let index: usize = 0; index < 4; index++)
        multiplyFour(
          a + index * leftRow,
          right + column,
          c + index * rightRow + column,
          leftRow,
          rightRow,
          accumulate,
        )
  }
  for (; row < rows; row++)
    for (let column: usize = 0; column < rightRow; column += 16)
      multiplyFour(
        left + <usize>row * leftRow,
        right + column,
        product + <usize>row * rightRow + column,
        leftRow,
        rightRow,
        accumulate,
      )
}

/** Four rows and eight columns of the product. Rows are given in bytes. */
function multiplyTile(
  left: usize,
  right: usize,
  product: usize,
  leftRow: usize,
  rightRow: usize,
  accumulate: bool,
): void {
  let c00 = f32x4.splat(0)
  let c01 = f32x4.splat(0)
  let c10 = f32x4.splat(0)
  let c11 = f32x4.splat(0)
  let c20 = f32x4.splat(0)
  let c21 = f32x4.splat(0)
  let c30 = f32x4.splat(0)
  let c31 = f32x4.splat(0)
  const row1 = product + rightRow
  const row2 = row1 + rightRow
  const row3 = row2 + rightRow
  if (accumulate) {
    c00 = v128.load(product)
    c01 = v128.load(product, 16)
    c10 = v128.load(row1)
    c11 = v128.load(row1, 16)
    c20 = v128.load(row2)
    c21 = v128.load(row2, 16)
    c30 = v128.load(row3)
    c31 = v128.load(row3, 16)
  }
  const end = left + leftRow
  while (left < end) {
    const b0 = v128.load(right)
    const b1 = v128.load(right, 16)
    let a = v128.load32_splat(left)
    c00 = f32x4.add(c00, f32x4.mul(a, b0))
    c01 = f32x4.add(c01, f32x4.mul(a, b1))
    a = v128.load32_splat(left + leftRow)
    c10 = f32x4.add(c10, f32x4.mul(a, b0))
    c11 = f32x4.add(c11, f32x4.mul(a, b1))
    a = v128.load32_splat(left + 2 * leftRow)
    c20 = f32x4.add(c20, f32x4.mul(a, b0))
    c21 = f32x4.add(c21, f32x4.mul(a, b1))
    a = v128.load32_splat(left + 3 * leftRow)
    c30 = f32x4.add(c30, f32x4.mul(a, b0))
    c31 = f32x4.add(c31, f32x4.mul(a, b1))
    left += 4
    right += rightRow
  }
  v128.store(product, c00)
  v128.store(product, c01, 16)
  v128.store(row1, c10)
  v128.store(row1, c11, 16)
  v128.store(row2, c20)
  v128.store(row2, c21, 16)
  v128.store(row3, c30)
  v128.store(row3, c31, 16)
}

/** Four columns of one row of the product. */
function multiplyFour(
  left: usize,
  right: usize,
  product: usize,
  leftRow: usize,
  rightRow: usize,
  accumulate: bool,
): void {
  let sum = accumulate ? v128.load(product) : f32x4.splat(0)
  const end = left + leftRow
  for (; left < end; left += 4) {
    sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(left), v128.load(right)))
    right += rightRow
  }
  v128.store(product, sum)
}

/** `transposed` [columns × rows] from `matrix` [rows × columns]. */
export function transpose(matrix: usize, transposed: usize, rows: i32, columns: i32): void {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      store<f32>(
        transposed + ((<usize>(column * rows + row)) << 2),
        load<f32>(matrix + ((<usize>(row * columns + column)) << 2)),
      )
}
