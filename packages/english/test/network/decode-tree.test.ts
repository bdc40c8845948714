import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKernels } from '../../src/network/kernels.ts'
import { Memory } from '../../src/network/memory.ts'

const longest = 256
const memory = new Memory()
const kernels = createKernels(memory.memory)
const places = {
  scores: memory.allocate(longest * (longest + 4)),
  heads: memory.allocate(longest),
  chart: memory.allocate(8 * longest ** 2 + 16 * longest + 16),
}

/** The heads of the best tree, of scores in rows that are `stride` wide. */
function decode(scores: Float32Array, length: number, stride: number): number[] {
  memory.floats.set(scores, places.scores >> 2)
  kernels.decodeTree(places.scores, length, stride, places.heads, places.chart)
  return Array.from(memory.integers.subarray(places.heads >> 2, (places.heads >> 2) + length))
}

function isProjective(heads: readonly number[]): boolean {
  memory.integers.set(heads, places.heads >> 2)
  return Boolean(kernels.isProjectiveTree(places.heads, heads.length, places.chart))
}

/** All sequences of heads of a sentence: of each token, the root and all others. */
function* listHeads(length: number, heads: number[] = []): Generator<number[]> {
  if (heads.length === length) yield heads
  else
    for (let head = 0; head <= length; head++)
      if (head !== heads.length + 1) yield* listHeads(length, [...heads, head])
}

/** Whether heads make a projective tree with one root, by the definition. */
function isTree(heads: readonly number[]): boolean {
  const climbs = heads.every((_, token) => {
    let at = token + 1
    for (let step = 0; step <= heads.length && at !== 0; step++) at = heads[at - 1] ?? 0
    return at === 0
  })
  const arcs = heads.map((head, index) => [Math.min(head, index + 1), Math.max(head, index + 1)])
  const crosses = arcs.some(([a = 0, b = 0]) =>
    arcs.some(([c = 0, d = 0]) => a < c && c < b && b < d),
  )
  return climbs && !crosses && heads.filter((head) => head === 0).length === 1
}

function sumScores(scores: Float32Array, heads: ArrayLike<number>): number {
  let sum = 0
  for (let token = 0; token < heads.length; token++)
    sum += scores[token * (heads.length + 1) + (heads[token] ?? 0)] ?? 0
  return sum
}

describe('decodeTree', () => {
  it('finds the best of all projective trees with one root', () => {
    const sentence = fc.integer({ min: 1, max: 5 }).chain((length) =>
      fc.array(fc.integer({ min: 0, max: 1000 }), {
        minLength: length * (length + 1),
        maxLength: length * (length + 1),
      }),
    )
    fc.assert(
      fc.property(sentence, (values) => {
        const scores = Float32Array.from(values)
        const length = Math.round((Math.sqrt(4 * values.length + 1) - 1) / 2)
        for (let token = 0; token < length; token++)
          scores[token * (length + 1) + token + 1] = Number.NEGATIVE_INFINITY
        const heads = decode(scores, length, length + 1)
        const trees = [...listHeads(length)].filter(isTree)
        expect(isTree(heads)).toBe(true)
        expect(sumScores(scores, heads)).toBe(
          Math.max(...trees.map((tree) => sumScores(scores, tree))),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('reads a sentence of 256 tokens', () => {
    const scores = Float32Array.from(
      { length: longest * (longest + 4) },
      (_, index) => (index * 7919) % 1009,
    )
    expect(isProjective(decode(scores, longest, longest + 4))).toBe(true)
  })
})

describe('isProjectiveTree', () => {
  it('agrees with the definition', () => {
    for (const heads of listHeads(4))
      expect(isProjective(heads), heads.join(' ')).toBe(isTree(heads))
  })
})
