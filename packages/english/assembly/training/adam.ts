const momentumDecay: f32 = 0.9
const varianceDecay: f32 = 0.99
const smallest: f32 = 1e-8

/**
 * One step of Adam (Kingma and Ba 2015) without the correction of its first steps, which the rate's warm-up stands for.
 *
 * @param scale
 *   What the gradient is multiplied by; it is zero afterwards.
 */
export function adam(
  weights: usize,
  gradient: usize,
  momentum: usize,
  variance: usize,
  count: i32,
  rate: f32,
  scale: f32,
): void {
  const bytes = (<usize>count) << 2
  for (let at: usize = 0; at < bytes; at += 16) {
    const slope = f32x4.mul(v128.load(gradient + at), f32x4.splat(scale))
    const first = blend(v128.load(momentum + at), slope, momentumDecay)
    const second = blend(v128.load(variance + at), f32x4.mul(slope, slope), varianceDecay)
    v128.store(momentum + at, first)
    v128.store(variance + at, second)
    const step = f32x4.div(first, f32x4.add(f32x4.sqrt(second), f32x4.splat(smallest)))
    v128.store(weights + at, f32x4.sub(v128.load(weights + at), f32x4.mul(f32x4.splat(rate), step)))
    v128.store(gradient + at, f32x4.splat(0))
  }
}

function blend(old: v128, fresh: v128, decay: f32): v128 {
  return f32x4.add(f32x4.mul(f32x4.splat(decay), old), f32x4.mul(f32x4.splat(1 - decay), fresh))
}
