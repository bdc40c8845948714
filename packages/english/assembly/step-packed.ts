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

/** Write the constants of {@link stepPacked}, 48 floats. */
export function writeStepConstants(constants: usize): void {
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

/**
 * One step of long short-term memory (Hochreiter and Schmidhuber 1997) in one direction, for several sentences at once.
 * The order of gates is (input, forget, output, value). Outputs are 16-bit integers, of which 32,767 is one.
 *
 * @param constants
 *   What {@link writeStepConstants} wrote.
 * @param rows
 *   Where each sentence stands at this step: its row in `gates` and `output`, [count] 32-bit integers.
 * @param gates
 *   The projected input with its bias; this direction's half starts here, a row is [8 units].
 * @param recurrent
 *   The projected output of the step before, [count × 4 units].
 * @param states
 *   The cells' states, [count × units], brought up to date.
 * @param hidden
 *   Gets the output, [count × units] integers.
 * @param output
 *   Gets the output again; this direction's half starts here, a row is [2 units] integers.
 */
export function stepPacked(
  constants: usize,
  rows: usize,
  gates: usize,
  recurrent: usize,
  states: usize,
  hidden: usize,
  output: usize,
  count: i32,
  units: i32,
): void {
  const bytes = (<usize>units) << 2
  for (let index = 0; index < count; index++) {
    const row = <usize>load<i32>(rows + ((<usize>index) << 2))
    const own = gates + row * 8 * bytes
    const target = output + row * bytes
    for (let at: usize = 0; at < bytes; at += 16) {
      const from = recurrent + at
      const gate = own + at
      const input = sigmoid(constants, addAt(gate, from))
      const forget = sigmoid(constants, addAt(gate + bytes, from + bytes))
      const release = sigmoid(constants, addAt(gate + 2 * bytes, from + 2 * bytes))
      const value = hyperbolicTangent(constants, addAt(gate + 3 * bytes, from + 3 * bytes))
      const kept = f32x4.mul(forget, v128.load(states + at))
      const state = f32x4.add(kept, f32x4.mul(input, value))
      v128.store(states + at, state)
      const out = f32x4.mul(hyperbolicTangent(constants, state), release)
      const scaled = f32x4.mul(out, v128.load(constants + wholeOutput))
      const bits = f32x4.add(scaled, v128.load(constants + rounder))
      const whole = i32x4.sub(bits, v128.load(constants + rounder))
      const packed = i16x8.narrow_i32x4_s(whole, whole)
      v128.store64_lane(hidden + (at >> 1), packed, 0)
      v128.store64_lane(target + (at >> 1), packed, 0)
    }
    recurrent += 4 * bytes
    states += bytes
    hidden += bytes >> 1
  }
}

function addAt(left: usize, right: usize): v128 {
  return f32x4.add(v128.load(left), v128.load(right))
}

/** The logistic function of four numbers, right to a part in a hundred thousand. */
function sigmoid(constants: usize, x: v128): v128 {
  const power = powerOfTwo(constants, f32x4.mul(x, v128.load(constants + sigmoidFactor)))
  return f32x4.div(v128.load(constants + one), f32x4.add(v128.load(constants + one), power))
}

/** The hyperbolic tangent of four numbers, right to two parts in a hundred thousand. */
function hyperbolicTangent(constants: usize, x: v128): v128 {
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
