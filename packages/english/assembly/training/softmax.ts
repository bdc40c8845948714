import { exponential } from './exponential'

/** Turn every row of scores [rows × columns] into probabilities that sum to one. */
export function softmax(scores: usize, rows: i32, columns: i32): void {
  const bytes = (<usize>columns) << 2
  for (let row = 0; row < rows; row++) softmaxRow(scores + <usize>row * bytes, bytes)
}

function softmaxRow(scores: usize, bytes: usize): void {
  let highest = v128.load(scores)
  for (let at: usize = 16; at < bytes; at += 16)
    highest = f32x4.max(highest, v128.load(scores + at))
  const top = f32x4.splat(
    max(
      max(f32x4.extract_lane(highest, 0), f32x4.extract_lane(highest, 1)),
      max(f32x4.extract_lane(highest, 2), f32x4.extract_lane(highest, 3)),
    ),
  )
  let sum = f32x4.splat(0)
  for (let at: usize = 0; at < bytes; at += 16) {
    const power = exponential(f32x4.sub(v128.load(scores + at), top))
    v128.store(scores + at, power)
    sum = f32x4.add(sum, power)
  }
  const total =
    f32x4.extract_lane(sum, 0) +
    f32x4.extract_lane(sum, 1) +
    f32x4.extract_lane(sum, 2) +
    f32x4.extract_lane(sum, 3)
  const scale = f32x4.splat(1 / total)
  for (let at: usize = 0; at < bytes; at += 16)
    v128.store(scores + at, f32x4.mul(v128.load(scores + at), scale))
}
