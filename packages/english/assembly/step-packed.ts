import { hyperbolicTangent, sigmoid, toWhole } from './squash'

/**
 * One step of long short-term memory (Hochreiter and Schmidhuber 1997) in one direction, for several sentences at once.
 * The order of gates is (input, forget, output, value). Outputs are 16-bit integers, of which 32,767 is one.
 *
 * @param constants
 *   What `writeConstants` wrote.
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
      const packed = toWhole(constants, out)
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
