import { growTree } from './grow-tree.ts'
import type { TreeNode } from './write-forests.ts'

/** Decisions: groups of rows with features of a byte, column by column. */
export interface Groups {
  columns: readonly Uint8Array[]
  /** By group its first row, and at the end the number of rows. */
  starts: Uint32Array
  /** By row 1 where the choice is right. Several of a group may be. */
  right: Uint8Array
  /** By group. */
  weights: Float32Array
}

export interface Settings {
  trees: number
  /** How many forests are grown, on different features, and averaged, which evens out what each has by chance (Breiman 1996). */
  forests: number
  /** How many leaves a tree has at most. */
  leaves: number
  /** The share of a tree’s answer that is added. */
  rate: number
  /** How many rows a leaf has at least. */
  least: number
  /** The share of the features that a tree chooses from. */
  share: number
}

const leastHessian = 1e-3

/**
 * Grow trees by gradient boosting (Friedman 2001; with second derivatives, Chen and Guestrin 2016). The loss of a group is
 * minus the logarithm of the probability of its right choices together, under a softmax over all its rows.
 */
export function growForest(groups: Groups, settings: Settings): TreeNode[] {
  const grown = Array.from({ length: settings.forests }, (_, number) =>
    growOne(groups, settings, number),
  )
  return Array.from({ length: settings.trees }, (_, round) =>
    grown.map((trees) => divide(trees[round] as TreeNode, settings.forests)),
  ).flat()
}

function growOne(groups: Groups, settings: Settings, number: number): TreeNode[] {
  const { columns, right } = groups
  const scores = new Float64Array(right.length)
  const gradients = new Float32Array(right.length)
  const hessians = new Float32Array(right.length)
  return Array.from({ length: settings.trees }, (_, round) => {
    derive(groups, scores, gradients, hessians)
    const seed = number * 1_000_003 + round * 1000
    const open = columns.map((_, feature) => random(seed + feature) < settings.share)
    return growTree({ columns, gradients, hessians, open }, scores, settings)
  })
}

/** A tree with a share of each of its answers. */
const divide = (node: TreeNode, by: number): TreeNode =>
  'value' in node
    ? { value: node.value / by }
    : { ...node, left: divide(node.left, by), right: divide(node.right, by) }

/** The derivatives of the loss by the score of each row. */
function derive(
  { starts, right, weights }: Groups,
  scores: Float64Array,
  gradients: Float32Array,
  hessians: Float32Array,
): void {
  for (const [group, weight] of weights.entries()) {
    const first = starts[group] ?? 0
    const next = starts[group + 1] ?? 0
    let highest = Number.NEGATIVE_INFINITY
    for (let row = first; row < next; row++) highest = Math.max(highest, scores[row] ?? 0)
    const expOf = (row: number) => Math.exp((scores[row] ?? 0) - highest)
    let all = 0
    let good = 0
    for (let row = first; row < next; row++) {
      all += expOf(row)
      if (right[row]) good += expOf(row)
    }
    for (let row = first; row < next; row++) {
      const p = expOf(row) / all
      gradients[row] = weight * (p - (right[row] ? expOf(row) / good : 0))
      hessians[row] = weight * Math.max(p * (1 - p), leastHessian)
    }
  }
}

/** A number from 0 to 1 for each seed, the same on every machine (the finalizer of MurmurHash3). */
function random(seed: number): number {
  let value = Math.imul(seed + 0x9e3779b9, 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return ((value ^ (value >>> 16)) >>> 0) / 2 ** 32
}
