/** Write the place of the highest of `count` scores in every row [rows × stride] as 32-bit integers; of equals, the first. */
export function chooseHighest(
  scores: usize,
  stride: i32,
  count: i32,
  rows: i32,
  chosen: usize,
): void {
  for (let row = 0; row < rows; row++) {
    let best = 0
    let highest = load<f32>(scores)
    for (let index = 1; index < count; index++) {
      const score = load<f32>(scores + ((<usize>index) << 2))
      if (score <= highest) continue
      highest = score
      best = index
    }
    store<i32>(chosen, best)
    chosen += 4
    scores += (<usize>stride) << 2
  }
}

/**
 * Write the place of the pair of two columns with the highest sum of scores in every row [rows × stride] as 32-bit integers;
 * of equals, the first.
 *
 * @param pairs
 *   The columns of `count` pairs, two 16-bit integers each.
 */
export function choosePairs(
  scores: usize,
  stride: i32,
  pairs: usize,
  count: i32,
  rows: i32,
  chosen: usize,
): void {
  const end = pairs + ((<usize>count) << 2)
  for (let row = 0; row < rows; row++) {
    let best = pairs
    let highest = -f32.MAX_VALUE
    for (let at = pairs; at < end; at += 4) {
      const score =
        load<f32>(scores + ((<usize>load<u16>(at)) << 2)) +
        load<f32>(scores + ((<usize>load<u16>(at, 2)) << 2))
      if (score <= highest) continue
      highest = score
      best = at
    }
    store<i32>(chosen, <i32>((best - pairs) >> 2))
    chosen += 4
    scores += (<usize>stride) << 2
  }
}
