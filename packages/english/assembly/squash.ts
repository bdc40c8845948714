/**
 * Put numbers through `height · sigmoid(steepness · x) - shift`, in place: the logistic function with 1, 1, 0, and the
 * hyperbolic tangent with 2, 2, 1. Results are right to a part in a hundred thousand, as the outputs' sixteen bits are.
 */
export function squash(
  numbers: usize,
  bytes: usize,
  steepness: f32,
  height: f32,
  shift: f32,
): void {
  const factor = f32x4.splat(-steepness * <f32>Math.LOG2E)
  const top = f32x4.splat(height)
  const down = f32x4.splat(shift)
  const one = f32x4.splat(1)
  const end = numbers + bytes
  for (; numbers < end; numbers += 16) {
    const power = powerOfTwo(f32x4.mul(v128.load(numbers), factor))
    v128.store(numbers, f32x4.sub(f32x4.div(top, f32x4.add(one, power)), down))
  }
}

/** Two to the power of four numbers: the whole part in the exponent, the rest by the polynomial through five points. */
function powerOfTwo(x: v128): v128 {
  const bounded = f32x4.max(f32x4.min(x, f32x4.splat(100)), f32x4.splat(-100))
  const whole = f32x4.nearest(bounded)
  const rest = f32x4.sub(bounded, whole)
  let y = f32x4.add(f32x4.mul(rest, f32x4.splat(0.009666368)), f32x4.splat(0.055921976))
  y = f32x4.add(f32x4.mul(y, rest), f32x4.splat(0.24022349))
  y = f32x4.add(f32x4.mul(y, rest), f32x4.splat(0.69312105))
  y = f32x4.add(f32x4.mul(y, rest), f32x4.splat(1))
  const exponent = i32x4.shl(i32x4.trunc_sat_f32x4_s(whole), 23)
  return i32x4.add(y, exponent)
}
