/** Add a bias [columns] to every row of a matrix [rows × columns]. */
export function addBias(matrix: usize, bias: usize, rows: i32, columns: i32): void {
  const end = bias + ((<usize>columns) << 2)
  for (let row = 0; row < rows; row++)
    for (let at = bias; at < end; at += 16) {
      v128.store(matrix, f32x4.add(v128.load(matrix), v128.load(at)))
      matrix += 16
    }
}

/** Scale what is negative among `count` numbers: the leaky rectifier. */
export function rectify(numbers: usize, count: i32, slope: f32): void {
  const end = numbers + ((<usize>count) << 2)
  for (let at = numbers; at < end; at += 16) {
    const x = v128.load(at)
    const scaled = f32x4.mul(x, f32x4.splat(slope))
    v128.store(at, v128.bitselect(scaled, x, f32x4.lt(x, f32x4.splat(0))))
  }
}
