const leftwards = 0
const rightwards = 1

/**
 * Find the projective tree with the highest sum of scores and one root (Eisner 1996, "Three New Probabilistic Models for
 * Dependency Parsing"), in time cubic in the number of tokens. Takes and gives what `decodeTree` does.
 *
 * Spans run from one token to another and have their head at the left or the right end, which is the direction of their
 * arc. A complete span has all dependents of its head on this side; an incomplete one ends with a dependent of its head.
 */
export function findProjectiveTree(
  scores: usize,
  length: i32,
  stride: i32,
  heads: usize,
  chart: usize,
): void {
  const size = (<usize>(2 * length * length)) << 2
  memory.fill(chart, 0, 2 * size)
  for (let width = 1; width < length; width++)
    for (let from = 0; from + width < length; from++)
      fillSpan(chart, size, scores, length, stride, from, from + width)
  let best: f32 = -Infinity
  let root = 0
  for (let token = 0; token < length; token++) {
    const score =
      load<f32>(scores + ((<usize>(token * stride)) << 2)) +
      load<f32>(chart + at(length, 0, token, leftwards)) +
      load<f32>(chart + at(length, token, length - 1, rightwards))
    if (score <= best) continue
    best = score
    root = token
  }
  setHead(heads, root, 0)
  readHeads(chart, size, length, root, heads)
}

/** Where a span is in each part of the chart: complete and incomplete spans, and where each kind is divided. */
function at(length: i32, from: i32, to: i32, direction: i32): usize {
  return (<usize>((from * length + to) * 2 + direction)) << 2
}

function setHead(heads: usize, token: i32, head: i32): void {
  store<i32>(heads + ((<usize>token) << 2), head)
}

/** The best of `count` ways to divide a span in two. The score is left here, in a global. */
let bestScore: f32 = 0

function divide(first: usize, second: usize, step: usize, count: i32): i32 {
  let best: f32 = -Infinity
  let split = 0
  for (let index = 0; index < count; index++) {
    const score = load<f32>(first) + load<f32>(second)
    first += 8
    second += step
    if (score <= best) continue
    best = score
    split = index
  }
  bestScore = best
  return split
}

function fillSpan(
  complete: usize,
  size: usize,
  scores: usize,
  length: i32,
  stride: i32,
  from: i32,
  to: i32,
): void {
  const incomplete = complete + size
  const completeSplit = incomplete + size
  const incompleteSplit = completeSplit + size
  const left = at(length, from, to, leftwards)
  const right = at(length, from, to, rightwards)
  const row = at(length, 1, 0, 0)
  const count = to - from

  const halves = divide(
    complete + at(length, from, from, rightwards),
    complete + at(length, from + 1, to, leftwards),
    row,
    count,
  )
  const toHead = load<f32>(scores + ((<usize>(from * stride + to + 1)) << 2))
  const fromHead = load<f32>(scores + ((<usize>(to * stride + from + 1)) << 2))
  store<f32>(incomplete + left, bestScore + toHead)
  store<f32>(incomplete + right, bestScore + fromHead)
  store<i32>(incompleteSplit + left, from + halves)
  store<i32>(incompleteSplit + right, from + halves)

  const leftParts = divide(
    complete + at(length, from, from, leftwards),
    incomplete + at(length, from, to, leftwards),
    row,
    count,
  )
  store<f32>(complete + left, bestScore)
  store<i32>(completeSplit + left, from + leftParts)

  const rightParts = divide(
    incomplete + at(length, from, from + 1, rightwards),
    complete + at(length, from + 1, to, rightwards),
    row,
    count,
  )
  store<f32>(complete + right, bestScore)
  store<i32>(completeSplit + right, from + 1 + rightParts)
}

/** Read the tree from the divisions. Spans that are still to be read are kept behind the chart, four numbers each. */
function readHeads(chart: usize, size: usize, length: i32, root: i32, heads: usize): void {
  const completeSplit = chart + 2 * size
  const incompleteSplit = completeSplit + size
  const bottom = incompleteSplit + size
  let top = push(bottom, 0, root, leftwards, 1)
  top = push(top, root, length - 1, rightwards, 1)
  while (top > bottom) {
    top -= 16
    const from = load<i32>(top)
    const to = load<i32>(top, 4)
    const direction = load<i32>(top, 8)
    const isComplete = load<i32>(top, 12)
    if (from === to) continue
    const place = at(length, from, to, direction)
    if (isComplete) {
      const split = load<i32>(completeSplit + place)
      top = push(top, from, split, direction, direction === leftwards ? 1 : 0)
      top = push(top, split, to, direction, direction === leftwards ? 0 : 1)
    } else {
      if (direction === leftwards) setHead(heads, from, to + 1)
      else setHead(heads, to, from + 1)
      const split = load<i32>(incompleteSplit + place)
      top = push(top, from, split, rightwards, 1)
      top = push(top, split + 1, to, leftwards, 1)
    }
  }
}

function push(top: usize, from: i32, to: i32, direction: i32, isComplete: i32): usize {
  store<i32>(top, from)
  store<i32>(top, to, 4)
  store<i32>(top, direction, 8)
  store<i32>(top, isComplete, 12)
  return top + 16
}
