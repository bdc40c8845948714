// V8 builds a vector constant anew wherever it is used; reading it from memory is free. Places are in bytes.
const sigmoidFactor: usize = 0
const tangentFactor: usize = 16
const lowest: usize = 32
const highest: usize = 48
const rounder: usize = 64
const coefficients: usize = 80
const one: usize = 144
const two: usize = 160
const wholeOutput: usize = 176

/** Adding it to a number of less than 2²² rounds that to a whole number, which is in the lowest bits of the sum. */
const roundingNumber: f32 = 12582912

/** Write the constants of the functions here, 48 floats. */
export function writeConstants(constants: usize): void {
  v128.store(constants + sigmoidFactor, f32x4.splat(-(<f32>Math.LOG2E)))
  v128.store(constants + tangentFactor, f32x4.splat(-2 * <f32>Math.LOG2E))
  v128.store(constants + lowest, f32x4.splat(-100))
  v128.store(constants + highest, f32x4.splat(100))
  v128.store(constants + rounder, f32x4.splat(roundingNumber))
  v128.store(constants + coefficients, f32x4.splat(0.009666368))
  v128.store(constants + coefficients, f32x4.splat(0.055921976), 16)
  v128.store(constants + coefficients, f32x4.splat(0.24022349), 32)
  v128.store(constants + coefficients, f32x4.splat(0.69312105), 48)
  v128.store(constants + one, f32x4.splat(1))
  v128.store(constants + two, f32x4.splat(2))
  v128.store(constants + wholeOutput, f32x4.splat(32767))
}

/** The logistic function of four numbers, right to a part in a hundred thousand. */
export function sigmoid(constants: usize, x: v128): v128 {
  const power = powerOfTwo(constants, f32x4.mul(x, v128.load(constants + sigmoidFactor)))
  return f32x4.div(v128.load(constants + one), f32x4.add(v128.load(constants + one), power))
}

/** The hyperbolic tangent of four numbers, right to two parts in a hundred thousand. */
export function hyperbolicTangent(constants: usize, x: v128): v128 {
  const power = powerOfTwo(constants, f32x4.mul(x, v128.load(constants + tangentFactor)))
  const part = f32x4.div(v128.load(constants + two), f32x4.add(v128.load(constants + one), power))
  return f32x4.sub(part, v128.load(constants + one))
}

/** Two to the power of four numbers: the whole part in the exponent, the rest by the polynomial through five points. */
function powerOfTwo(constants: usize, x: v128): v128 {
  const bounded = f32x4.pmax(
    v128.load(constants + lowest),
    f32x4.pmin(v128.load(constants + highest), x),
  )
  const sum = f32x4.add(bounded, v128.load(constants + rounder))
  const rest = f32x4.sub(bounded, f32x4.sub(sum, v128.load(constants + rounder)))
  let y = f32x4.mul(rest, v128.load(constants + coefficients))
  y = f32x4.mul(f32x4.add(y, v128.load(constants + coefficients, 16)), rest)
  y = f32x4.mul(f32x4.add(y, v128.load(constants + coefficients, 32)), rest)
  y = f32x4.mul(f32x4.add(y, v128.load(constants + coefficients, 48)), rest)
  y = f32x4.add(y, v128.load(constants + one))
  return i32x4.add(y, i32x4.shl(sum, 23))
}

/** The four lowest 16-bit integers: numbers from -1 to 1, of which 32,767 is one. */
export function toWhole(constants: usize, x: v128): v128 {
  const scaled = f32x4.mul(x, v128.load(constants + wholeOutput))
  const bits = f32x4.add(scaled, v128.load(constants + rounder))
  const whole = i32x4.sub(bits, v128.load(constants + rounder))
  return i16x8.narrow_i32x4_s(whole, whole)
}
