import { countCommon, type Runs } from './text-runs.ts'

/** A text with fewer runs is too short to compare. */
const fewestRuns = 40
/** The share of the runs of the shorter text that a near-copy has in common with the longer one. */
const share = 0.8
/** The share of the longer text that the shorter one is at least as long as. */
const length = 0.5

/** A text, by its runs of words, and its rank among those that it may be a copy of. */
interface ComparedText {
  id: string
  rank: number
  runs: Runs
}

/**
 * Texts that are no copies of others. A text that has 80 percent of its runs in common with a longer one has one of its first 20
 * percent in common with it, in any order of runs. With the rarest runs first, only these are looked up, and words that all texts
 * have cost nothing.
 */
export class Originals {
  /** The texts by their first runs, as many as count where the other text is longer, or else shorter. */
  readonly #asShorter = new Map<number, ComparedText[]>()
  readonly #asLonger = new Map<number, ComparedText[]>()

  add(text: ComparedText): void {
    if (text.runs.count < fewestRuns) return
    const enter = (index: Map<number, ComparedText[]>, run: number): void => {
      const others = index.get(run)
      if (others) others.push(text)
      else index.set(run, [text])
    }
    for (const run of firstRuns(text, share)) enter(this.#asShorter, run)
    for (const run of firstRuns(text, share * length)) enter(this.#asLonger, run)
  }

  /** The id of the text that another one is a near-copy of; of several the one that has most in common with it, or is first. */
  find(text: ComparedText): string | undefined {
    const candidates = new Set<ComparedText>()
    for (const run of firstRuns(text, share))
      for (const other of this.#asLonger.get(run) ?? []) candidates.add(other)
    for (const run of firstRuns(text, share * length))
      for (const other of this.#asShorter.get(run) ?? []) candidates.add(other)
    const [most] = [...candidates]
      .map((other) => ({ other, count: countCommon(text.runs.shared, other.runs.shared) }))
      .filter(({ other, count }) => isCopy(text.runs.count, other.runs.count, count))
      .sort((a, b) => b.count - a.count || a.other.rank - b.other.rank)
    return most?.other.id
  }
}

/** The runs of which a text has one in common with each that has this share of its runs in common; those that no other has are left out. */
function firstRuns({ runs: { count, shared } }: ComparedText, share: number): Float64Array {
  const first = count - Math.floor(count * share) + 1
  return shared.subarray(0, Math.max(0, first - (count - shared.length)))
}

function isCopy(a: number, b: number, common: number): boolean {
  const [shorter, longer] = [Math.min(a, b), Math.max(a, b)]
  return shorter >= fewestRuns && shorter >= longer * length && common >= shorter * share
}
