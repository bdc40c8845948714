import { findProjectiveTree } from './find-projective-tree.ts'

/**
 * The best projective tree of a sentence with one root.
 *
 * @param scores
 *   The score of each token with each head, [length × stride]: column 0 is the root, column i + 1 the token i.
 * @param length
 *   The number of tokens.
 * @param stride
 *   The width of a row, at least `length` + 1.
 * @param heads
 *   Gets the heads: 0 is the root, i + 1 the token i.
 */
export function decodeTree(
  scores: Float32Array,
  length: number,
  stride: number,
  heads: Int32Array,
): void {
  for (let token = 0; token < length; token++)
    heads[token] = findHighest(scores, token * stride, length + 1)
  if (!isProjectiveTree(heads, length)) findProjectiveTree(scores, length, stride, heads)
}

function findHighest(scores: Float32Array, start: number, count: number): number {
  let best = 0
  for (let index = 1; index < count; index++)
    if ((scores[start + index] ?? 0) > (scores[start + best] ?? 0)) best = index
  return best
}

/** Whether heads make a tree with one root and without crossing arcs, in time linear in the length and its arcs' depth. */
export function isProjectiveTree(heads: Int32Array, length: number): boolean {
  return hasOneRoot(heads, length) && !hasCrossing(heads, length) && !hasCycle(heads, length)
}

function hasOneRoot(heads: Int32Array, length: number): boolean {
  let roots = 0
  for (let token = 0; token < length; token++) if (heads[token] === 0) roots++
  return roots === 1
}

/** Two arcs cross if, from left to right, one starts within the other and ends after it. */
function hasCrossing(heads: Int32Array, length: number): boolean {
  const open: number[] = []
  const opening: number[][] = Array.from({ length: length + 1 }, () => [])
  for (let token = 1; token <= length; token++) {
    const head = heads[token - 1] ?? 0
    opening[Math.min(token, head)]?.push(Math.max(token, head))
  }
  for (let at = 0; at <= length; at++) {
    while (open.length > 0 && (open.at(-1) ?? 0) <= at) open.pop()
    for (const end of (opening[at] ?? []).sort((a, b) => b - a)) {
      if (open.length > 0 && end > (open.at(-1) ?? 0)) return true
      open.push(end)
    }
  }
  return false
}

function hasCycle(heads: Int32Array, length: number): boolean {
  const visited = new Int32Array(length + 1)
  for (let token = 1; token <= length; token++) {
    let at = token
    while (at !== 0 && visited[at] === 0) {
      visited[at] = token
      at = heads[at - 1] ?? 0
    }
    if (at !== 0 && visited[at] === token) return true
  }
  return false
}
