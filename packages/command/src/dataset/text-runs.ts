/** Runs of this many words are compared. */
const runLength = 5

/** A run is a hash of this many bits; how often it occurs is above them, in the bits that a number has left. */
const hashBits = 40
const mostOften = 2 ** (52 - hashBits) - 1

/** The runs of words that a text has. */
export interface Runs {
  /** How many there are, each counted once. */
  count: number
  /** Those that other texts may have too, in ascending order; those that few texts have come first. */
  shared: Float64Array
}

/** List the runs of words of texts. */
export function listRuns(texts: readonly string[]): Runs[] {
  const vocabulary = new Map<string, number>()
  const lists = texts.map((text) => hashRuns(text, vocabulary))
  const counts = new Uint32Array(2 ** 20)
  const bucketOf = (run: number): number => run % counts.length
  for (const runs of lists)
    for (const run of runs) counts[bucketOf(run)] = (counts[bucketOf(run)] ?? 0) + 1
  return lists.map((runs) => {
    const repeated = runs.filter((run) => (counts[bucketOf(run)] ?? 0) > 1)
    const shared = repeated
      .map((run) => Math.min(counts[bucketOf(run)] ?? 0, mostOften) * 2 ** hashBits + run)
      .sort()
      .filter((run, index, all) => run !== all[index - 1])
    return { count: runs.length - repeated.length + shared.length, shared }
  })
}

/** The hashes of the runs of a text, in its order. */
function hashRuns(text: string, vocabulary: Map<string, number>): Float64Array {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => {
    const number = vocabulary.get(word) ?? vocabulary.size
    vocabulary.set(word, number)
    return number
  })
  const runs = new Float64Array(Math.max(0, words.length - runLength + 1))
  for (const index of runs.keys()) {
    let [high, low] = [0, 0]
    for (let place = index; place < index + runLength; place++) {
      high = mix(high ^ (words[place] ?? 0), 0x85ebca6b)
      low = mix(low ^ (words[place] ?? 0), 0xc2b2ae35)
    }
    runs[index] = (high >>> 0) * 2 ** (hashBits - 32) + (low >>> (64 - hashBits))
  }
  return runs
}

function mix(value: number, factor: number): number {
  const product = Math.imul(value + 1, factor)
  return product ^ (product >>> 15)
}

/** How many runs two texts have in common. */
export function countCommon(a: Float64Array, b: Float64Array): number {
  let [count, first, second] = [0, 0, 0]
  while (first < a.length && second < b.length) {
    const difference = (a[first] ?? 0) - (b[second] ?? 0)
    if (difference === 0) count++
    if (difference <= 0) first++
    if (difference >= 0) second++
  }
  return count
}
