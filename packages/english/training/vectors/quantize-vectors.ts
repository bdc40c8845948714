import { partValues, partWidth } from '../../src/network/word-vectors.ts'
import { Random } from '../network/random.ts'

/** How often the values of a part are moved to the mean of what is nearest to them. */
const rounds = 12
/** Values are found from so many words, the most frequent ones. */
const sample = 30_000

/**
 * Quantize vectors in parts, each by the 256 means of k-means clustering (Lloyd 1982), and write them as the table that
 * `WordVectors` reads.
 *
 * @param codes
 *   The hashes of the words, the most frequent word first, all different.
 * @param vectors
 *   [words × width] numbers; `width` is a multiple of the width of a part.
 */
export function quantizeVectors(
  codes: readonly number[],
  vectors: Float32Array,
  width: number,
): Uint8Array {
  const count = codes.length
  const parts = width / partWidth
  const order = codes.map((_, index) => index).sort((a, b) => (codes[a] ?? 0) - (codes[b] ?? 0))
  const valueCount = parts * partValues * partWidth
  const bytes = new Uint8Array(8 + 4 * (count + valueCount) + count * parts)
  new Uint32Array(bytes.buffer, 0, 2).set([count, parts])
  new Uint32Array(bytes.buffer, 8, count).set(order.map((index) => codes[index] ?? 0))
  const values = new Float32Array(bytes.buffer, 8 + 4 * count, valueCount)
  const indexes = new Uint8Array(bytes.buffer, 8 + 4 * (count + valueCount))
  const random = new Random(1)
  for (let part = 0; part < parts; part++) {
    const slice = takePart(vectors, width, part, count)
    const means = values.subarray(
      part * partValues * partWidth,
      (part + 1) * partValues * partWidth,
    )
    findMeans(slice.subarray(0, Math.min(count, sample) * partWidth), means, random)
    for (const [place, word] of order.entries())
      indexes[place * parts + part] = findNearest(slice, word * partWidth, means)
  }
  return bytes
}

function takePart(vectors: Float32Array, width: number, part: number, count: number): Float32Array {
  const slice = new Float32Array(count * partWidth)
  for (let word = 0; word < count; word++) {
    const from = word * width + part * partWidth
    slice.set(vectors.subarray(from, from + partWidth), word * partWidth)
  }
  return slice
}

function findMeans(points: Float32Array, means: Float32Array, random: Random): void {
  const count = points.length / partWidth
  for (let value = 0; value < partValues; value++) {
    const from = Math.floor(random.next() * count) * partWidth
    means.set(points.subarray(from, from + partWidth), value * partWidth)
  }
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(means.length)
    const sizes = new Uint32Array(partValues)
    for (let point = 0; point < points.length; point += partWidth) {
      const nearest = findNearest(points, point, means)
      sizes[nearest] = (sizes[nearest] ?? 0) + 1
      for (let place = 0; place < partWidth; place++) {
        const target = nearest * partWidth + place
        sums[target] = (sums[target] ?? 0) + (points[point + place] ?? 0)
      }
    }
    for (let index = 0; index < means.length; index++) {
      const size = sizes[Math.floor(index / partWidth)] ?? 0
      if (size > 0) means[index] = (sums[index] ?? 0) / size
    }
  }
}

function findNearest(points: Float32Array, start: number, means: Float32Array): number {
  let best = 0
  let lowest = Number.POSITIVE_INFINITY
  for (let value = 0; value < partValues; value++) {
    let distance = 0
    for (let place = 0; place < partWidth; place++) {
      const difference = (points[start + place] ?? 0) - (means[value * partWidth + place] ?? 0)
      distance += difference * difference
    }
    if (distance >= lowest) continue
    lowest = distance
    best = value
  }
  return best
}
