/**
 * `product` [rows × columns] floats = `left` [rows × inner] · `right` [inner × columns] · `scales` [columns], or plus what
 * it held before where `accumulate` is true. `left` holds 16-bit integers, `right` what {@link pack} made of weights;
 * `inner` is a multiple of four and at most 512, `columns` is a multiple of eight. The weights of
 * eight columns stay in the nearest cache while all rows pass. Sums are exact: 512 · 127 · 32,767 is less than 2³¹.
 */
export function multiplyPacked(
  left: usize,
  right: usize,
  scales: usize,
  product: usize,
  rows: i32,
  inner: i32,
  columns: i32,
  accumulate: bool,
): void {
  const leftRow = (<usize>inner) << 1
  const productRow = (<usize>columns) << 2
  const block = leftRow << 3
  for (let column: usize = 0; column < productRow; column += 32) {
    let a = left
    let c = product + column
    let row = 0
    for (; row + 4 <= rows; row += 4) {
      multiplyTile(a, right, scales, c, leftRow, productRow, accumulate)
      a += leftRow << 2
      c += productRow << 2
    }
    if (row + 2 <= rows) {
      multiplyTwo(a, right, scales, c, leftRow, productRow, accumulate)
      a += leftRow << 1
      c += productRow << 1
      row += 2
    }
    if (row < rows) multiplyOne(a, right, scales, c, leftRow, accumulate)
    right += block
    scales += 32
  }
}

/** Four rows and eight columns of the product. Rows are given in bytes. */
function multiplyTile(
  left: usize,
  right: usize,
  scales: usize,
  product: usize,
  leftRow: usize,
  productRow: usize,
  accumulate: bool,
): void {
  let c00 = i32x4.splat(0)
  let c01 = i32x4.splat(0)
  let c10 = i32x4.splat(0)
  let c11 = i32x4.splat(0)
  let c20 = i32x4.splat(0)
  let c21 = i32x4.splat(0)
  let c30 = i32x4.splat(0)
  let c31 = i32x4.splat(0)
  const end = left + leftRow
  let left1 = left + leftRow
  let left2 = left1 + leftRow
  let left3 = left2 + leftRow
  while (left < end) {
    let b0 = v128.load(right)
    let b1 = v128.load(right, 16)
    let a = v128.load32_splat(left)
    c00 = i32x4.add(c00, i32x4.dot_i16x8_s(a, b0))
    c01 = i32x4.add(c01, i32x4.dot_i16x8_s(a, b1))
    a = v128.load32_splat(left1)
    c10 = i32x4.add(c10, i32x4.dot_i16x8_s(a, b0))
    c11 = i32x4.add(c11, i32x4.dot_i16x8_s(a, b1))
    a = v128.load32_splat(left2)
    c20 = i32x4.add(c20, i32x4.dot_i16x8_s(a, b0))
    c21 = i32x4.add(c21, i32x4.dot_i16x8_s(a, b1))
    a = v128.load32_splat(left3)
    c30 = i32x4.add(c30, i32x4.dot_i16x8_s(a, b0))
    c31 = i32x4.add(c31, i32x4.dot_i16x8_s(a, b1))
    b0 = v128.load(right, 32)
    b1 = v128.load(right, 48)
    a = v128.load32_splat(left, 4)
    c00 = i32x4.add(c00, i32x4.dot_i16x8_s(a, b0))
    c01 = i32x4.add(c01, i32x4.dot_i16x8_s(a, b1))
    a = v128.load32_splat(left1, 4)
    c10 = i32x4.add(c10, i32x4.dot_i16x8_s(a, b0))
    c11 = i32x4.add(c11, i32x4.dot_i16x8_s(a, b1))
    a = v128.load32_splat(left2, 4)
    c20 = i32x4.add(c20, i32x4.dot_i16x8_s(a, b0))
    c21 = i32x4.add(c21, i32x4.dot_i16x8_s(a, b1))
    a = v128.load32_splat(left3, 4)
    c30 = i32x4.add(c30, i32x4.dot_i16x8_s(a, b0))
    c31 = i32x4.add(c31, i32x4.dot_i16x8_s(a, b1))
    right += 64
    left += 8
    left1 += 8
    left2 += 8
    left3 += 8
  }
  const s0 = v128.load(scales)
  const s1 = v128.load(scales, 16)
  scaleInto(product, c00, s0, accumulate)
  scaleInto(product + 16, c01, s1, accumulate)
  product += productRow
  scaleInto(product, c10, s0, accumulate)
  scaleInto(product + 16, c11, s1, accumulate)
  product += productRow
  scaleInto(product, c20, s0, accumulate)
  scaleInto(product + 16, c21, s1, accumulate)
  product += productRow
  scaleInto(product, c30, s0, accumulate)
  scaleInto(product + 16, c31, s1, accumulate)
}

/** Two rows and eight columns of the product. */
function multiplyTwo(
  left: usize,
  right: usize,
  scales: usize,
  product: usize,
  leftRow: usize,
  productRow: usize,
  accumulate: bool,
): void {
  let c00 = i32x4.splat(0)
  let c01 = i32x4.splat(0)
  let c10 = i32x4.splat(0)
  let c11 = i32x4.splat(0)
  const end = left + leftRow
  let left1 = end
  while (left < end) {
    const b0 = v128.load(right)
    const b1 = v128.load(right, 16)
    let a = v128.load32_splat(left)
    c00 = i32x4.add(c00, i32x4.dot_i16x8_s(a, b0))
    c01 = i32x4.add(c01, i32x4.dot_i16x8_s(a, b1))
    a = v128.load32_splat(left1)
    c10 = i32x4.add(c10, i32x4.dot_i16x8_s(a, b0))
    c11 = i32x4.add(c11, i32x4.dot_i16x8_s(a, b1))
    left += 4
    left1 += 4
    right += 32
  }
  const s0 = v128.load(scales)
  const s1 = v128.load(scales, 16)
  scaleInto(product, c00, s0, accumulate)
  scaleInto(product + 16, c01, s1, accumulate)
  product += productRow
  scaleInto(product, c10, s0, accumulate)
  scaleInto(product + 16, c11, s1, accumulate)
}

/** One row and eight columns of the product. */
function multiplyOne(
  left: usize,
  right: usize,
  scales: usize,
  product: usize,
  leftRow: usize,
  accumulate: bool,
): void {
  let c0 = i32x4.splat(0)
  let c1 = i32x4.splat(0)
  const end = left + leftRow
  while (left < end) {
    const a = v128.load32_splat(left)
    c0 = i32x4.add(c0, i32x4.dot_i16x8_s(a, v128.load(right)))
    c1 = i32x4.add(c1, i32x4.dot_i16x8_s(a, v128.load(right, 16)))
    left += 4
    right += 32
  }
  scaleInto(product, c0, v128.load(scales), accumulate)
  scaleInto(product + 16, c1, v128.load(scales, 16), accumulate)
}

function scaleInto(product: usize, sums: v128, scales: v128, accumulate: bool): void {
  const scaled = f32x4.mul(f32x4.convert_i32x4_s(sums), scales)
  v128.store(product, accumulate ? f32x4.add(v128.load(product), scaled) : scaled)
}
