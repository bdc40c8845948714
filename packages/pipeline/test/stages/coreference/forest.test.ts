import { describe, expect, it } from 'vitest'
import { findBestRow, readForests } from '../../../src/stages/coreference/forest.ts'
import { growForest } from '../../../training/coreference/grow-forest.ts'
import { type TreeNode, writeForests } from '../../../training/coreference/write-forests.ts'

const stump = (feature: number, threshold: number, low: number, high: number): TreeNode => ({
  feature,
  threshold,
  left: { value: low },
  right: { value: high },
})

const forestOf = (...trees: TreeNode[]) => {
  const [forest] = readForests(writeForests([trees]))
  if (forest === undefined) throw new Error('Expected a forest')
  return forest
}

describe('a forest', () => {
  it('chooses the row with the highest sum', () => {
    const forest = forestOf(stump(0, 3, -1, 1), stump(1, 0, 0.5, -0.5))
    expect(findBestRow(forest, Uint8Array.of(3, 0, 4, 1, 4, 0), 3, 2)).toBe(2)
  })

  it('chooses the first of equal rows', () => {
    expect(findBestRow(forestOf(stump(0, 3, 0, 1)), Uint8Array.of(1, 2, 3), 3, 1)).toBe(0)
  })

  it('keeps nested questions', () => {
    const forest = forestOf({
      feature: 0,
      threshold: 1,
      left: stump(1, 1, 0, 2),
      right: { value: 1 },
    })
    expect(findBestRow(forest, Uint8Array.of(0, 0, 2, 0, 0, 2), 3, 2)).toBe(2)
  })
})

/** Groups of three rows, of which the one with the highest second feature is right. */
function makeGroups() {
  const columns = [new Uint8Array(300), new Uint8Array(300)]
  const right = new Uint8Array(300)
  for (let row = 0; row < 300; row++) {
    const group = Math.floor(row / 3)
    columns[0]?.fill((group * 7) % 5, row, row + 1)
    columns[1]?.fill((row + group) % 3, row, row + 1)
    right[row] = (row + group) % 3 === 2 ? 1 : 0
  }
  return {
    columns,
    right,
    starts: Uint32Array.from({ length: 101 }, (_, group) => group * 3),
    weights: new Float32Array(100).fill(1),
  }
}

describe('training', () => {
  const settings = { forests: 2, trees: 10, leaves: 4, rate: 0.3, least: 5, share: 1 }

  it('learns which row of a group is right', () => {
    const forest = forestOf(...growForest(makeGroups(), settings))
    expect(findBestRow(forest, Uint8Array.of(2, 0, 2, 2, 2, 1), 3, 2)).toBe(1)
  })

  it('gives the same bytes each time', () => {
    const grow = () => writeForests([growForest(makeGroups(), settings)])
    expect(grow()).toEqual(grow())
  })
})
