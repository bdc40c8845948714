import { readFrontMatter } from '@onrecord/pipeline'
import type { Source } from '@onrecord/schema'

/** Runs of this many words are compared. */
const runLength = 5
/** A text with fewer runs is too short to compare. */
const fewestRuns = 40
/** The share of the runs of the shorter text that a near-copy has in common with the longer one. */
const share = 0.8
/** The share of the longer text that the shorter one is at least as long as. */
const length = 0.5

interface ComparedText {
  id: string
  runs: ReadonlySet<string>
}

/**
 * Find the sources whose texts are near-copies of that of another source: a wire story in two papers. The original is the one
 * that was published first.
 *
 * @param committed
 *   The sources of the committed dataset, which say it of sources whose text is not available.
 * @returns
 *   By the id of a copy that of its original.
 */
export function findCopies(
  sources: readonly { source: Source; text: string | undefined }[],
  committed: readonly Source[] = [],
): Map<string, string> {
  const copies = new Map<string, string>()
  const holders = new Map<string, ComparedText[]>()
  for (const { source, text } of [...sources].sort(byPublication)) {
    if (text === undefined) {
      const known = committed.find(({ id }) => id === source.id)?.copyOf
      if (sources.some(({ source }) => source.id === known)) copies.set(source.id, known as string)
      continue
    }
    const compared = { id: source.id, runs: runsOf(text) }
    const original = findOriginal(compared, holders)
    if (original) {
      copies.set(source.id, original.id)
      continue
    }
    for (const run of compared.runs) {
      const others = holders.get(run)
      if (others) others.push(compared)
      else holders.set(run, [compared])
    }
  }
  return copies
}

/** The text that another one is a near-copy of: the one that has most in common with it. */
function findOriginal(
  { runs }: ComparedText,
  holders: ReadonlyMap<string, readonly ComparedText[]>,
): ComparedText | undefined {
  const common = new Map<ComparedText, number>()
  for (const run of runs)
    for (const other of holders.get(run) ?? []) common.set(other, (common.get(other) ?? 0) + 1)
  const [most] = [...common]
    .filter(([other, count]) => {
      const shorter = Math.min(runs.size, other.runs.size)
      const longer = Math.max(runs.size, other.runs.size)
      return shorter >= fewestRuns && shorter >= longer * length && count >= shorter * share
    })
    .sort(([, a], [, b]) => b - a)
  return most?.[0]
}

function runsOf(text: string): Set<string> {
  const body = text.slice(readFrontMatter(text)?.end ?? 0)
  const words = body.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words.slice(runLength - 1).map((_, index) => words.slice(index, index + runLength).join(' ')),
  )
}

function byPublication({ source: a }: { source: Source }, { source: b }: { source: Source }) {
  const key = ({ published, id }: Source) => `${published ?? '9999'} ${id}`
  return key(a) < key(b) ? -1 : 1
}
