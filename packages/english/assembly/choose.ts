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
