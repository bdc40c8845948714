/**
 * What relations are scored from: for every token of a sentence, the sum of its vector as a dependent and that of its head
 * as a head, put through the leaky rectifier.
 *
 * @param heads
 *   0 is the root, i + 1 the token i, [length] 32-bit integers.
 * @param projections
 *   [length × stride] floats: the vector of a token as a dependent, followed by that as a head.
 * @param root
 *   The vector of the root as a head, [width].
 * @param sums
 *   Gets the sums, [length × width].
 */
export function relate(
  heads: usize,
  projections: usize,
  root: usize,
  sums: usize,
  length: i32,
  stride: i32,
  width: i32,
  slope: f32,
): void {
  const bytes = (<usize>width) << 2
  const row = (<usize>stride) << 2
  for (let token = 0; token < length; token++) {
    const head = load<i32>(heads + ((<usize>token) << 2))
    const own = projections + <usize>token * row
    const other = head === 0 ? root : projections + <usize>(head - 1) * row + bytes
    for (let at: usize = 0; at < bytes; at += 16) {
      const sum = f32x4.add(v128.load(own + at), v128.load(other + at))
      const scaled = f32x4.mul(sum, f32x4.splat(slope))
      v128.store(sums + at, v128.bitselect(scaled, sum, f32x4.lt(sum, f32x4.splat(0))))
    }
    sums += bytes
  }
}
