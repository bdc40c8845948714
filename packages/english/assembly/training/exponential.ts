/**
 * The exponential function of four numbers, to about two units in the last place (Cephes, `expf`). It is the same on
 * every machine, which `Math.exp` is not.
 */
export function exponential(x: v128): v128 {
  const bounded = f32x4.max(f32x4.min(x, f32x4.splat(80)), f32x4.splat(-80))
  const power = f32x4.nearest(f32x4.mul(bounded, f32x4.splat(<f32>Math.LOG2E)))
  let rest = f32x4.sub(bounded, f32x4.mul(power, f32x4.splat(0.693359375)))
  rest = f32x4.sub(rest, f32x4.mul(power, f32x4.splat(-2.1219444e-4)))
  let y = f32x4.splat(1.98756915e-4)
  y = f32x4.add(f32x4.mul(y, rest), f32x4.splat(1.3981999507e-3))
  y = f32x4.add(f32x4.mul(y, rest), f32x4.splat(8.3334519073e-3))
  y = f32x4.add(f32x4.mul(y, rest), f32x4.splat(4.1665795894e-2))
  y = f32x4.add(f32x4.mul(y, rest), f32x4.splat(1.6666665459e-1))
  y = f32x4.add(f32x4.mul(y, rest), f32x4.splat(5.0000001201e-1))
  y = f32x4.add(f32x4.mul(f32x4.mul(y, rest), rest), f32x4.add(rest, f32x4.splat(1)))
  const exponent = i32x4.add(i32x4.trunc_sat_f32x4_s(power), i32x4.splat(127))
  return f32x4.mul(y, i32x4.shl(exponent, 23))
}

export function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1)
  return f32x4.div(one, f32x4.add(one, exponential(f32x4.neg(x))))
}

export function hyperbolicTangent(x: v128): v128 {
  const doubled = sigmoid(f32x4.add(x, x))
  return f32x4.sub(f32x4.add(doubled, doubled), f32x4.splat(1))
}
