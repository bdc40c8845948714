/**
 * Regression trees, in preorder: an inner node is the number of a feature, a threshold and its two subtrees; a leaf is
 * `leaf` and its value in 4096ths, 16 bits, low byte first.
 */
export interface Forest {
  /**
   * By node the feature, or `leaf`, in the lowest byte; above it the threshold; and in the upper half the node of the right
   * subtree, as the left one follows the node itself.
   */
  nodes: Uint32Array
  /** By leaf. */
  values: Float32Array
  /** By tree. */
  roots: readonly number[]
}

/** The mark of a leaf, and the parts of one that its value is in. */
export const leaf = 255
export const scale = 4096

/** After how many trees the rows that are behind the best one are left out, and by how much. */
const rounds = [
  { trees: 16, margin: 1.5 },
  { trees: 48, margin: 1.2 },
  { trees: 120, margin: 1 },
  { trees: Number.POSITIVE_INFINITY, margin: 0 },
]

/**
 * The number of the row that scores best, the first of equals. The score of a row is the sum of what the trees say of it. Rows
 * that are far behind after the first trees are not scored by the others.
 *
 * @param rows
 *   The rows one after the other.
 * @param count
 *   How many they are.
 * @param width
 *   The number of features of a row.
 * @param scores
 *   What each row has to start with; changed.
 */
export function findBestRow(
  forest: Forest,
  rows: Uint8Array,
  count: number,
  width: number,
  scores = new Float64Array(count),
): number {
  let from = 0
  let winner = 0
  for (const { trees, margin } of rounds) {
    const to = Math.min(trees, forest.roots.length)
    let best = Number.NEGATIVE_INFINITY
    for (let row = 0; row < count; row++) {
      if (scores[row] === Number.NEGATIVE_INFINITY) continue
      const score = (scores[row] as number) + scoreRow(forest, rows, row * width, from, to)
      scores[row] = score
      if (score <= best) continue
      best = score
      winner = row
    }
    let left = 0
    for (let row = 0; row < count; row++)
      if ((scores[row] as number) < best - margin) scores[row] = Number.NEGATIVE_INFINITY
      else left++
    if (left === 1 || to === forest.roots.length) break
    from = to
  }
  return winner
}

/** What the trees from one to before another say of the row at an offset: each goes left up to the threshold. */
function scoreRow(
  { nodes, values, roots }: Forest,
  rows: Uint8Array,
  offset: number,
  from: number,
  to: number,
): number {
  let sum = 0
  for (let tree = from; tree < to; tree++) {
    let index = roots[tree] as number
    let node = nodes[index] as number
    let feature = node & 255
    while (feature !== leaf) {
      const isLow = (rows[offset + feature] as number) <= ((node >>> 8) & 255)
      index = isLow ? index + 1 : node >>> 16
      node = nodes[index] as number
      feature = node & 255
    }
    sum += values[index] as number
  }
  return sum
}

/** Read forests from the bytes that `writeForests` gives. */
export function readForests(bytes: Uint8Array): Forest[] {
  const reader = new Reader(bytes)
  return Array.from({ length: reader.byte() }, () => reader.forest())
}

class Reader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  byte = (): number => this.#bytes[this.#at++] as number

  word = (): number => this.byte() | (this.byte() << 8)

  forest(): Forest {
    const count = this.word()
    const forest = { nodes: new Uint32Array(count), values: new Float32Array(count) }
    const roots: number[] = []
    for (let node = 0; node < count; ) {
      roots.push(node)
      node = this.#tree(node, forest)
    }
    return { ...forest, roots }
  }

  /** Read a subtree at a node, and return the node after it. */
  #tree(node: number, forest: Omit<Forest, 'roots'>): number {
    const feature = this.byte()
    if (feature === leaf) {
      forest.nodes[node] = leaf
      forest.values[node] = ((this.word() << 16) >> 16) / scale
      return node + 1
    }
    const threshold = this.byte()
    const right = this.#tree(node + 1, forest)
    forest.nodes[node] = feature | (threshold << 8) | (right << 16)
    return this.#tree(right, forest)
  }
}
