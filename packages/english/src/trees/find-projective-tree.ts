/**
 * Find the projective tree with the highest sum of scores and one root (Eisner 1996, "Three New Probabilistic Models for
 * Dependency Parsing"), in time cubic in the number of tokens. Takes and gives what {@link decodeTree} does.
 *
 * Spans run from one token to another and have their head at the left or the right end. A complete span has all dependents
 * of its head on this side; an incomplete one ends with a dependent of its head.
 */
export function findProjectiveTree(
  scores: Float32Array,
  length: number,
  stride: number,
  heads: Int32Array,
): void {
  const chart = new Chart(length)
  for (let width = 1; width < length; width++)
    for (let from = 0; from + width < length; from++)
      fillSpan(chart, scores, stride, from, from + width)
  let best = Number.NEGATIVE_INFINITY
  let root = 0
  for (let token = 0; token < length; token++) {
    const score =
      (scores[token * stride] ?? 0) +
      (chart.complete[chart.at(0, token, leftwards)] ?? 0) +
      (chart.complete[chart.at(token, length - 1, rightwards)] ?? 0)
    if (score > best) {
      best = score
      root = token
    }
  }
  heads[root] = 0
  readHeads(chart, root, length, heads)
}

/** Directions of an arc, from the head. */
const leftwards = 0
const rightwards = 1

class Chart {
  readonly complete: Float32Array
  readonly incomplete: Float32Array
  readonly completeSplit: Int32Array
  readonly incompleteSplit: Int32Array
  readonly #length: number

  constructor(length: number) {
    const size = 2 * length * length
    this.#length = length
    this.complete = new Float32Array(size)
    this.incomplete = new Float32Array(size)
    this.completeSplit = new Int32Array(size)
    this.incompleteSplit = new Int32Array(size)
  }

  at(from: number, to: number, direction: number): number {
    return (from * this.#length + to) * 2 + direction
  }
}

/** Of ways to divide a span in two: the highest sum of scores, and after which token. */
interface Division {
  score: number
  split: number
}

/**
 * Divide a span.
 *
 * @param first
 *   Where the scores of first parts start in `left`, by their last token.
 * @param second
 *   Where those of second parts start in `right`, by their first token.
 * @param stride
 *   How far apart second parts are.
 */
function divide(
  left: Float32Array,
  first: number,
  right: Float32Array,
  second: number,
  stride: number,
  count: number,
): Division {
  let best = Number.NEGATIVE_INFINITY
  let split = 0
  for (let index = 0; index < count; index++) {
    const score = (left[first + 2 * index] ?? 0) + (right[second + stride * index] ?? 0)
    if (score <= best) continue
    best = score
    split = index
  }
  return { score: best, split }
}

function fillSpan(chart: Chart, scores: Float32Array, stride: number, from: number, to: number) {
  const { complete, incomplete, completeSplit, incompleteSplit } = chart
  const left = chart.at(from, to, leftwards)
  const right = chart.at(from, to, rightwards)
  const row = chart.at(1, 0, 0)
  const count = to - from

  const halves = divide(
    ...([complete, chart.at(from, from, rightwards)] as const),
    ...([complete, chart.at(from + 1, to, leftwards), row, count] as const),
  )
  incomplete[left] = halves.score + (scores[from * stride + to + 1] ?? 0)
  incomplete[right] = halves.score + (scores[to * stride + from + 1] ?? 0)
  incompleteSplit[left] = from + halves.split
  incompleteSplit[right] = from + halves.split

  const leftParts = divide(
    ...([complete, chart.at(from, from, leftwards)] as const),
    ...([incomplete, chart.at(from, to, leftwards), row, count] as const),
  )
  complete[left] = leftParts.score
  completeSplit[left] = from + leftParts.split

  const rightParts = divide(
    ...([incomplete, chart.at(from, from + 1, rightwards)] as const),
    ...([complete, chart.at(from + 1, to, rightwards), row, count] as const),
  )
  complete[right] = rightParts.score
  completeSplit[right] = from + 1 + rightParts.split
}

interface Span {
  from: number
  to: number
  direction: number
  isComplete: boolean
}

function readHeads(chart: Chart, root: number, length: number, heads: Int32Array): void {
  const pending: Span[] = [
    { from: 0, to: root, direction: leftwards, isComplete: true },
    { from: root, to: length - 1, direction: rightwards, isComplete: true },
  ]
  for (let span = pending.pop(); span !== undefined; span = pending.pop()) {
    const { from, to, direction, isComplete } = span
    if (from === to) continue
    const at = chart.at(from, to, direction)
    if (isComplete) {
      const split = chart.completeSplit[at] ?? from
      const [first, second] = direction === leftwards ? [true, false] : [false, true]
      pending.push({ from, to: split, direction, isComplete: first })
      pending.push({ from: split, to, direction, isComplete: second })
    } else {
      if (direction === leftwards) heads[from] = to + 1
      else heads[to] = from + 1
      const split = chart.incompleteSplit[at] ?? from
      pending.push({ from, to: split, direction: rightwards, isComplete: true })
      pending.push({ from: split + 1, to, direction: leftwards, isComplete: true })
    }
  }
}
