/**
 * Copy rows of a table [any × width] to `gathered` [length × width] floats; `rows` are 32-bit integers. The table holds
 * 16-bit integers, and `scale` is what one of them stands for; `width` is a multiple of eight.
 */
export function gather(
  rows: usize,
  table: usize,
  scale: f32,
  gathered: usize,
  length: i32,
  width: i32,
): void {
  const bytes = (<usize>width) << 1
  const factor = f32x4.splat(scale)
  for (let position = 0; position < length; position++) {
    const start = table + <usize>load<i32>(rows + ((<usize>position) << 2)) * bytes
    for (let at = start; at < start + bytes; at += 16) {
      const shorts = v128.load(at)
      const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(shorts))
      const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(shorts))
      v128.store(gathered, f32x4.mul(low, factor))
      v128.store(gathered, f32x4.mul(high, factor), 16)
      gathered += 32
    }
  }
}
