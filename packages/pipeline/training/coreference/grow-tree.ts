import type { Settings } from './grow-forest.ts'
import type { TreeNode } from './write-forests.ts'

/** What a tree is grown on. */
export interface Soil {
  columns: readonly Uint8Array[]
  gradients: Float32Array
  hessians: Float32Array
  /** By feature whether the tree may ask for it. */
  open: readonly boolean[]
}

/** A leaf that may be split further. */
interface Leaf {
  rows: Uint32Array
  /** By feature and value the sums of gradients and hessians, and the number of rows. */
  sums: Float64Array
  split: Split | undefined
  node: { split?: Split; left?: Leaf; right?: Leaf; value?: number }
}

interface Split {
  feature: number
  threshold: number
  gain: number
}

/** Values are from 0 to 127; each has three cells. */
const values = 128
const cells = values * 3
const regularization = 1
const leastGain = 1e-6

/** Grow a tree leaf by leaf, the one with the most gain first, and add its answers to the scores. */
export function growTree(soil: Soil, scores: Float64Array, settings: Settings): TreeNode {
  const rows = Uint32Array.from(scores.keys())
  const root = makeLeaf(rows, sumUp(rows, soil), soil, settings)
  const leaves = [root]
  while (leaves.length < settings.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a))
    if (best.split === undefined || best.split.gain < leastGain) break
    const [left, right] = splitLeaf(best, best.split, soil, settings)
    best.node = { split: best.split, left, right }
    leaves.splice(leaves.indexOf(best), 1, left, right)
  }
  for (const leaf of leaves) {
    const value = settings.rate * answerOf(leaf.rows, soil)
    leaf.node = { value }
    for (const row of leaf.rows) scores[row] = (scores[row] ?? 0) + value
  }
  return toNode(root)
}

function answerOf(rows: Uint32Array, { gradients, hessians }: Soil): number {
  let gradient = 0
  let hessian = 0
  for (const row of rows) {
    gradient += gradients[row] ?? 0
    hessian += hessians[row] ?? 0
  }
  return Math.fround(-gradient / (hessian + regularization))
}

function toNode({ node: { split, left, right, value = 0 } }: Leaf): TreeNode {
  if (!split || !left || !right) return { value }
  const { feature, threshold } = split
  return { feature, threshold, left: toNode(left), right: toNode(right) }
}

/** Split a leaf; the sums of the larger part are those of the leaf less those of the smaller one. */
function splitLeaf(leaf: Leaf, split: Split, soil: Soil, settings: Settings): [Leaf, Leaf] {
  const column = soil.columns[split.feature] as Uint8Array
  const isLow = (row: number) => (column[row] as number) <= split.threshold
  const low = leaf.rows.filter(isLow)
  const high = leaf.rows.filter((row) => !isLow(row))
  const isLowSmall = low.length < high.length
  const small = sumUp(isLowSmall ? low : high, soil)
  const large = leaf.sums
  for (let cell = 0; cell < large.length; cell++)
    large[cell] = (large[cell] as number) - (small[cell] as number)
  return [
    makeLeaf(low, isLowSmall ? small : large, soil, settings),
    makeLeaf(high, isLowSmall ? large : small, soil, settings),
  ]
}

function sumUp(rows: Uint32Array, { columns, gradients, hessians }: Soil): Float64Array {
  const sums = new Float64Array(columns.length * cells)
  const own = { g: new Float32Array(rows.length), h: new Float32Array(rows.length) }
  for (let index = 0; index < rows.length; index++) {
    own.g[index] = gradients[rows[index] as number] as number
    own.h[index] = hessians[rows[index] as number] as number
  }
  for (const [feature, column] of columns.entries())
    for (let index = 0; index < rows.length; index++) {
      const cell = feature * cells + (column[rows[index] as number] as number) * 3
      sums[cell] = (sums[cell] as number) + (own.g[index] as number)
      sums[cell + 1] = (sums[cell + 1] as number) + (own.h[index] as number)
      sums[cell + 2] = (sums[cell + 2] as number) + 1
    }
  return sums
}

function makeLeaf(
  rows: Uint32Array,
  sums: Float64Array,
  { open }: Soil,
  { least }: Settings,
): Leaf {
  let gradient = 0
  let hessian = 0
  for (let cell = 0; cell < cells; cell += 3) {
    gradient += sums[cell] as number
    hessian += sums[cell + 1] as number
  }
  const gainOf = (g: number, h: number) => (g * g) / (h + regularization)
  const whole = gainOf(gradient, hessian)
  let split: Split | undefined
  for (const [feature, isOpen] of open.entries()) {
    if (!isOpen) continue
    let g = 0
    let h = 0
    let count = 0
    for (let threshold = 0; threshold < values - 1; threshold++) {
      const cell = feature * cells + threshold * 3
      if ((sums[cell + 2] as number) === 0) continue
      g += sums[cell] as number
      h += sums[cell + 1] as number
      count += sums[cell + 2] as number
      if (count < least) continue
      if (rows.length - count < least) break
      const gain = gainOf(g, h) + gainOf(gradient - g, hessian - h) - whole
      if (gain > (split?.gain ?? 0)) split = { feature, threshold, gain }
    }
  }
  return { rows, sums, split, node: {} }
}
