/** Add the sums of the columns of a gradient [rows × columns] to that of a bias [columns]. */
export function addColumns(gradient: usize, bias: usize, rows: i32, columns: i32): void {
  const end = bias + ((<usize>columns) << 2)
  for (let row = 0; row < rows; row++)
    for (let at = bias; at < end; at += 16) {
      v128.store(at, f32x4.add(v128.load(at), v128.load(gradient)))
      gradient += 16
    }
}

/** The gradient of the leaky rectifier, in place: scaled where the output was negative. */
export function rectifyBack(output: usize, gradient: usize, count: i32, slope: f32): void {
  const bytes = (<usize>count) << 2
  for (let at: usize = 0; at < bytes; at += 16) {
    const x = v128.load(gradient + at)
    const isNegative = f32x4.lt(v128.load(output + at), f32x4.splat(0))
    const scaled = f32x4.mul(x, f32x4.splat(slope))
    v128.store(gradient + at, v128.bitselect(scaled, x, isNegative))
  }
}

/** Add numbers to others. */
export function add(sums: usize, numbers: usize, count: i32): void {
  const bytes = (<usize>count) << 2
  for (let at: usize = 0; at < bytes; at += 16)
    v128.store(sums + at, f32x4.add(v128.load(sums + at), v128.load(numbers + at)))
}

/** Multiply every row of a matrix [rows × columns] by a mask [columns]. */
export function maskRows(matrix: usize, mask: usize, rows: i32, columns: i32): void {
  const end = mask + ((<usize>columns) << 2)
  for (let row = 0; row < rows; row++)
    for (let at = mask; at < end; at += 16) {
      v128.store(matrix, f32x4.mul(v128.load(matrix), v128.load(at)))
      matrix += 16
    }
}

export function sumSquares(numbers: usize, count: i32): f32 {
  const end = numbers + ((<usize>count) << 2)
  let sum = f32x4.splat(0)
  for (let at = numbers; at < end; at += 16) {
    const x = v128.load(at)
    sum = f32x4.add(sum, f32x4.mul(x, x))
  }
  return (
    f32x4.extract_lane(sum, 0) +
    f32x4.extract_lane(sum, 1) +
    f32x4.extract_lane(sum, 2) +
    f32x4.extract_lane(sum, 3)
  )
}
