import type { Facts } from '../dataset/facts.ts'

interface Marked {
  marked: Facts
  /** The records that are not in the corrected ones as they were. */
  originals: Facts
}

/** Mark the records that are other than before. */
export function markCurated(before: Facts, after: Facts): Marked {
  const actors = mark(before.actors, after.actors)
  const quotes = mark(before.quotes, after.quotes)
  const events = mark(before.events, after.events)
  return {
    marked: { actors: actors.marked, quotes: quotes.marked, events: events.marked },
    originals: { actors: actors.originals, quotes: quotes.originals, events: events.originals },
  }
}

function mark<Record extends { curated?: true | undefined }>(
  before: readonly Record[],
  after: readonly Record[],
): { marked: Record[]; originals: Record[] } {
  const [given, kept] = [new Set(before), new Set(after)]
  return {
    marked: after.map((record) => (given.has(record) ? record : { ...record, curated: true })),
    originals: before.filter((record) => !kept.has(record)),
  }
}
