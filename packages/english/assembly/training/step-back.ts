import { hyperbolicTangent } from './exponential'

/**
 * The gradients of one step of {@link stepMemory}, from the last step to the first.
 *
 * @param rows
 *   Where each sentence stands at this step, [count] 32-bit integers.
 * @param before
 *   Where it stood at the step before, or -1.
 * @param activations
 *   The gates' activations; this direction's half starts here, a row is [8 units]. Their gradients replace them.
 * @param cells
 *   The states; this direction's half starts here, a row is [2 units].
 * @param gradient
 *   The gradient of the output, as `cells`.
 * @param stateGradient
 *   The gradient of the states, [count × units], from the step after; brought back to the step before.
 * @param hiddenGradient
 *   The gradient of the output that came by way of the step after, [count × units].
 * @param recurrentGradient
 *   Gets the gradients of the gates again, [count × 4 units].
 */
export function stepBack(
  rows: usize,
  before: usize,
  activations: usize,
  cells: usize,
  gradient: usize,
  stateGradient: usize,
  hiddenGradient: usize,
  recurrentGradient: usize,
  count: i32,
  units: i32,
): void {
  const bytes = (<usize>units) << 2
  const one = f32x4.splat(1)
  for (let index = 0; index < count; index++) {
    const row = <usize>load<i32>(rows + ((<usize>index) << 2))
    const previous = load<i32>(before + ((<usize>index) << 2))
    const gates = activations + row * 8 * bytes
    const here = row * 2 * bytes
    for (let at: usize = 0; at < bytes; at += 16) {
      const own = gates + at
      const input = v128.load(own)
      const forget = v128.load(own + bytes)
      const release = v128.load(own + 2 * bytes)
      const value = v128.load(own + 3 * bytes)
      const squashed = hyperbolicTangent(v128.load(cells + here + at))
      const state =
        previous < 0 ? f32x4.splat(0) : v128.load(cells + <usize>previous * 2 * bytes + at)
      const out = f32x4.add(v128.load(gradient + here + at), v128.load(hiddenGradient + at))
      const slope = f32x4.sub(one, f32x4.mul(squashed, squashed))
      const inner = f32x4.add(
        v128.load(stateGradient + at),
        f32x4.mul(f32x4.mul(out, release), slope),
      )
      const inputGradient = f32x4.mul(f32x4.mul(inner, value), slopeOfSigmoid(input))
      const forgetGradient = f32x4.mul(f32x4.mul(inner, state), slopeOfSigmoid(forget))
      const releaseGradient = f32x4.mul(f32x4.mul(out, squashed), slopeOfSigmoid(release))
      const valueGradient = f32x4.mul(
        f32x4.mul(inner, input),
        f32x4.sub(one, f32x4.mul(value, value)),
      )
      v128.store(stateGradient + at, f32x4.mul(inner, forget))
      v128.store(own, inputGradient)
      v128.store(own + bytes, forgetGradient)
      v128.store(own + 2 * bytes, releaseGradient)
      v128.store(own + 3 * bytes, valueGradient)
      const kept = recurrentGradient + at
      v128.store(kept, inputGradient)
      v128.store(kept + bytes, forgetGradient)
      v128.store(kept + 2 * bytes, releaseGradient)
      v128.store(kept + 3 * bytes, valueGradient)
    }
    stateGradient += bytes
    hiddenGradient += bytes
    recurrentGradient += 4 * bytes
  }
}

function slopeOfSigmoid(y: v128): v128 {
  return f32x4.mul(y, f32x4.sub(f32x4.splat(1), y))
}
