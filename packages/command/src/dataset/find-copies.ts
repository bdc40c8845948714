import { findFrontMatter } from '@onrecord/pipeline'
import type { Source } from '@onrecord/schema'
import { Originals } from './originals.ts'
import { listRuns } from './text-runs.ts'

/**
 * Find the sources whose texts are near-copies of that of another source: a wire story in two papers. The original is the one
 * that has most in common with it, or else was published first.
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
  const ids = new Set(sources.map(({ source }) => source.id))
  const known = new Map(committed.map(({ id, copyOf }) => [id, copyOf]))
  const published = [...sources].sort(byPublication)
  const runs = listRuns(published.map(({ text }) => bodyOf(text ?? '')))
  const originals = new Originals()
  for (const [rank, { source, text }] of published.entries()) {
    const { id } = source
    const compared = { id, rank, runs: runs[rank] ?? noRuns }
    const original = text === undefined ? known.get(id) : originals.find(compared)
    if (original === undefined) originals.add(compared)
    else if (ids.has(original)) copies.set(id, original)
  }
  return copies
}

const noRuns = { count: 0, shared: new Float64Array() }

/** The sources, with the originals of those that are near-copies. */
export function describeCopies(
  sources: readonly { source: Source; text: string | undefined }[],
  committed?: readonly Source[],
): Source[] {
  const copies = findCopies(sources, committed)
  return sources.map(({ source }) => {
    const copyOf = copies.get(source.id)
    return { ...source, ...(copyOf !== undefined && { copyOf }) }
  })
}

const bodyOf = (text: string): string => text.slice(findFrontMatter(text)?.end ?? 0)

function byPublication({ source: a }: { source: Source }, { source: b }: { source: Source }) {
  const key = ({ published, id }: Source) => `${published ?? '9999'} ${id}`
  return key(a) < key(b) ? -1 : 1
}
