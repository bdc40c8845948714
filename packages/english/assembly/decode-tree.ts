import { chooseHighest } from './choose'
import { findProjectiveTree } from './projective-tree'

/**
 * The best projective tree of a sentence with one root.
 *
 * @param scores
 *   The score of each token with each head, [length × stride] floats: column 0 is the root, column i + 1 the token i.
 * @param stride
 *   The width of a row, at least `length` + 1.
 * @param heads
 *   Gets the heads, [length] 32-bit integers: 0 is the root, i + 1 the token i.
 * @param chart
 *   Room for 8 · length² + 16 · length + 16 numbers of 32 bits.
 */
export function decodeTree(
  scores: usize,
  length: i32,
  stride: i32,
  heads: usize,
  chart: usize,
): void {
  for (let token = 0; token < length; token++)
    store<f32>(scores + ((<usize>(token * stride + token + 1)) << 2), -Infinity)
  chooseHighest(scores, stride, length + 1, length, heads)
  if (!isProjectiveTree(heads, length, chart))
    findProjectiveTree(scores, length, stride, heads, chart)
}

/** Whether heads make a tree with one root and without crossing arcs. Takes room for length + 1 numbers. */
export function isProjectiveTree(heads: usize, length: i32, room: usize): bool {
  return hasOneRoot(heads, length) && !hasCycle(heads, length, room) && !hasCrossing(heads, length)
}

function headOf(heads: usize, token: i32): i32 {
  return load<i32>(heads + ((<usize>(token - 1)) << 2))
}

function hasOneRoot(heads: usize, length: i32): bool {
  let roots = 0
  for (let token = 1; token <= length; token++) if (headOf(heads, token) === 0) roots++
  return roots === 1
}

/** Tokens on the way up from a token carry its number in `visited`; who meets it again is in a cycle. */
function hasCycle(heads: usize, length: i32, visited: usize): bool {
  memory.fill(visited, 0, (<usize>(length + 1)) << 2)
  for (let token = 1; token <= length; token++) {
    let at = token
    while (at !== 0 && load<i32>(visited + ((<usize>at) << 2)) === 0) {
      store<i32>(visited + ((<usize>at) << 2), token)
      at = headOf(heads, at)
    }
    if (at !== 0 && load<i32>(visited + ((<usize>at) << 2)) === token) return true
  }
  return false
}

/** In a tree, an arc is crossed where a token under it has its head outside it; that of the root lies over none. */
function hasCrossing(heads: usize, length: i32): bool {
  for (let token = 1; token <= length; token++) {
    const head = headOf(heads, token)
    const from = min(token, head)
    const to = max(token, head)
    for (let inner = from + 1; inner < to; inner++) {
      const other = headOf(heads, inner)
      if (other < from || other > to) return true
    }
  }
  return false
}
