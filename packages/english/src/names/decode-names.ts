/** A run of tokens that is a name: from `first` up to, not including, `end`. */
export interface NameRun {
  first: number
  end: number
  /** The label without its place: `PER`, `ORG`, `LOC` or `MISC`. */
  type: string
}

/**
 * The likeliest names of a sentence: the path through the labels `O`, `B-…` and `I-…` with the highest sum of scores
 * (Viterbi 1967) on which every `I-` follows a `B-` or `I-` of its type.
 *
 * @param scores
 *   [tokens × labels] floats.
 */
export function decodeNames(scores: Float32Array, labels: readonly string[]): NameRun[] {
  const width = labels.length
  const length = scores.length / width
  if (length === 0 || isOutside(scores, labels)) return []
  const before = findBefore(labels)
  const from = new Uint8Array(length * width)
  let totals = Float64Array.from(labels, (label, index) =>
    isInside(label) ? never : (scores[index] ?? 0),
  )
  let next = new Float64Array(width)
  for (let row = width; row < scores.length; row += width) {
    for (let label = 0; label < width; label++) {
      let best = 0
      let highest = Number.NEGATIVE_INFINITY
      const allowed = before[label] as Uint8Array
      for (let index = 0; index < allowed.length; index++) {
        const previous = allowed[index] as number
        const total = totals[previous] as number
        if (total <= highest) continue
        highest = total
        best = previous
      }
      from[row + label] = best
      next[label] = highest + (scores[row + label] ?? 0)
    }
    const last = totals
    totals = next
    next = last
  }
  let label = totals.indexOf(Math.max(...totals))
  const path = new Array<string>(length)
  for (let token = length - 1; token >= 0; token--) {
    path[token] = labels[label] ?? 'O'
    label = from[token * width + label] ?? 0
  }
  return findRuns(path)
}

const never = -1e9

/** Whether `O` has the highest score everywhere, so that no path is better than that of `O` alone. */
function isOutside(scores: Float32Array, labels: readonly string[]): boolean {
  const width = labels.length
  const outside = labels.indexOf('O')
  for (let start = 0; start < scores.length; start += width) {
    const score = scores[start + outside] ?? 0
    for (let label = 0; label < width; label++)
      if (label !== outside && (scores[start + label] ?? 0) >= score) return false
  }
  return true
}

const isInside = (label: string): boolean => label.startsWith('I-')

const befores = new WeakMap<readonly string[], Uint8Array[]>()

/** The labels that may precede each label. */
function findBefore(labels: readonly string[]): Uint8Array[] {
  const known = befores.get(labels)
  if (known) return known
  const before = labels.map((label) => findAllowed(label, labels))
  befores.set(labels, before)
  return before
}

function findAllowed(label: string, labels: readonly string[]): Uint8Array {
  const places = labels.flatMap((previous, index) =>
    isInside(label) && (previous === 'O' || previous.slice(2) !== label.slice(2)) ? [] : [index],
  )
  return Uint8Array.from(places)
}

function findRuns(path: readonly string[]): NameRun[] {
  const runs: NameRun[] = []
  for (let token = 0; token < path.length; token++) {
    const label = path[token] ?? 'O'
    if (label === 'O') continue
    const last = runs.at(-1)
    if (label.startsWith('B-')) runs.push({ first: token, end: token + 1, type: label.slice(2) })
    else if (isInside(label) && last) last.end = token + 1
  }
  return runs
}
