import { hyperbolicTangent, sigmoid } from './exponential'

/**
 * One step of long short-term memory (Hochreiter and Schmidhuber 1997) in one direction, for several sentences at once.
 * The order of gates is (input, forget, output, value).
 *
 * @param rows
 *   Where each sentence stands at this step: its row in `gates` and `output`, [count] 32-bit integers.
 * @param gates
 *   The projected input with its bias; this direction's half starts here, a row is [8 units]. The gates' activations are
 *   left in it.
 * @param recurrent
 *   The projected output of the step before, [count × 4 units].
 * @param states
 *   The cells' states, [count × units], brought up to date.
 * @param hidden
 *   Gets the output, [count × units].
 * @param cells
 *   Gets the states again, as `output` gets the output.
 * @param output
 *   Gets the output again; this direction's half starts here, a row is [2 units].
 */
export function stepMemory(
  rows: usize,
  gates: usize,
  recurrent: usize,
  states: usize,
  hidden: usize,
  cells: usize,
  output: usize,
  count: i32,
  units: i32,
): void {
  const bytes = (<usize>units) << 2
  for (let index = 0; index < count; index++) {
    const row = <usize>load<i32>(rows + ((<usize>index) << 2))
    const projected = gates + row * 8 * bytes
    const kept = row * 2 * bytes
    for (let at: usize = 0; at < bytes; at += 16) {
      const own = projected + at
      const from = recurrent + at
      const input = sigmoid(f32x4.add(v128.load(own), v128.load(from)))
      const forget = sigmoid(f32x4.add(v128.load(own + bytes), v128.load(from + bytes)))
      const release = sigmoid(f32x4.add(v128.load(own + 2 * bytes), v128.load(from + 2 * bytes)))
      const value = hyperbolicTangent(
        f32x4.add(v128.load(own + 3 * bytes), v128.load(from + 3 * bytes)),
      )
      const state = f32x4.add(f32x4.mul(forget, v128.load(states + at)), f32x4.mul(input, value))
      v128.store(own, input)
      v128.store(own + bytes, forget)
      v128.store(own + 2 * bytes, release)
      v128.store(own + 3 * bytes, value)
      v128.store(states + at, state)
      v128.store(cells + kept + at, state)
      const out = f32x4.mul(release, hyperbolicTangent(state))
      v128.store(hidden + at, out)
      v128.store(output + kept + at, out)
    }
    recurrent += 4 * bytes
    states += bytes
    hidden += bytes
  }
}
