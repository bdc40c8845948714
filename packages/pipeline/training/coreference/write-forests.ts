import { leaf, scale } from '../../src/stages/coreference/forest.ts'

/** A node of a tree that is written: a leaf, or a question with two answers. */
export type TreeNode =
  | { value: number }
  | { feature: number; threshold: number; left: TreeNode; right: TreeNode }

/** The bytes of forests: how many there are, and of each the number of its nodes and the nodes. */
export function writeForests(forests: readonly (readonly TreeNode[])[]): Uint8Array {
  const bytes: number[] = [forests.length]
  const word = (value: number) => bytes.push(value & 255, (value >> 8) & 255)
  const write = (node: TreeNode): void => {
    if ('value' in node) {
      bytes.push(leaf)
      word(Math.round(Math.max(-7.9, Math.min(7.9, node.value)) * scale))
      return
    }
    bytes.push(node.feature, node.threshold)
    write(node.left)
    write(node.right)
  }
  for (const trees of forests) {
    word(trees.reduce((sum, tree) => sum + countNodes(tree), 0))
    for (const tree of trees) write(tree)
  }
  return Uint8Array.from(bytes)
}

const countNodes = (node: TreeNode): number =>
  'value' in node ? 1 : 1 + countNodes(node.left) + countNodes(node.right)
