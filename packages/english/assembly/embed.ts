/** Add to `sums` [columns] floats a row of 8-bit integers, of which one stands for `scale`; `columns` is a multiple of eight. */
export function addRow(sums: usize, row: usize, scale: f32, columns: i32): void {
  const factor = f32x4.splat(scale)
  const end = row + <usize>columns
  for (; row < end; row += 8) {
    const shorts = v128.load8x8_s(row)
    const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(shorts))
    const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(shorts))
    v128.store(sums, f32x4.add(v128.load(sums), f32x4.mul(low, factor)))
    v128.store(sums, f32x4.add(v128.load(sums, 16), f32x4.mul(high, factor)), 16)
    sums += 32
  }
}

/**
 * Write `count` floats as 16-bit integers, of which one stands for 1 / `factor`. What is out of their range is cut;
 * `count` is a multiple of eight.
 */
export function narrow(floats: usize, shorts: usize, count: i32, factor: f32): void {
  const scale = f32x4.splat(factor)
  const end = floats + ((<usize>count) << 2)
  for (; floats < end; floats += 32) {
    const low = f32x4.nearest(f32x4.mul(v128.load(floats), scale))
    const high = f32x4.nearest(f32x4.mul(v128.load(floats, 16), scale))
    const whole = i16x8.narrow_i32x4_s(i32x4.trunc_sat_f32x4_s(low), i32x4.trunc_sat_f32x4_s(high))
    v128.store(shorts, whole)
    shorts += 16
  }
}
