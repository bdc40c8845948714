import { squash } from './squash'

/**
 * One step of long short-term memory (Hochreiter and Schmidhuber 1997) in one direction, for several sentences at once.
 * The order of gates is (input, forget, output, value). Outputs are 16-bit integers, of which 32,767 is one.
 *
 * @param rows
 *   Where each sentence stands at this step: its row in `gates` and `output`, [count] 32-bit integers.
 * @param gates
 *   The projected input with its bias; this direction's half starts here, a row is [8 units].
 * @param recurrent
 *   The projected output of the step before, [count × 4 units]; it is used up.
 * @param states
 *   The cells' states, [count × units], brought up to date.
 * @param hidden
 *   Gets the output, [count × units] integers.
 * @param output
 *   Gets the output again; this direction's half starts here, a row is [2 units] integers.
 */
export function stepPacked(
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
    add(recurrent, gates + row * 8 * bytes, 4 * bytes)
    squash(recurrent, 3 * bytes, 1, 1, 0)
    squash(recurrent + 3 * bytes, bytes, 2, 2, 1)
    remember(recurrent, states, bytes)
    squash(recurrent, bytes, 2, 2, 1)
    release(recurrent, hidden, output + row * bytes, bytes)
    recurrent += 4 * bytes
    states += bytes
    hidden += bytes >> 1
  }
}

function add(sums: usize, numbers: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 16)
    v128.store(sums + at, f32x4.add(v128.load(sums + at), v128.load(numbers + at)))
}

/** Bring states up to date, and leave a copy where the input gates were. */
function remember(gates: usize, states: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    const input = v128.load(gates + at)
    const forget = v128.load(gates + bytes + at)
    const value = v128.load(gates + 3 * bytes + at)
    const kept = f32x4.mul(forget, v128.load(states + at))
    const state = f32x4.add(kept, f32x4.mul(input, value))
    v128.store(states + at, state)
    v128.store(gates + at, state)
  }
}

/** Write the output, which is the squashed state times the output gate, as integers. */
function release(gates: usize, hidden: usize, output: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    const out = f32x4.mul(v128.load(gates + at), v128.load(gates + 2 * bytes + at))
    const rounded = f32x4.nearest(f32x4.mul(out, f32x4.splat(32767)))
    const whole = i32x4.trunc_sat_f32x4_s(rounded)
    const packed = i16x8.narrow_i32x4_s(whole, whole)
    v128.store64_lane(hidden + (at >> 1), packed, 0)
    v128.store64_lane(output + (at >> 1), packed, 0)
  }
}
