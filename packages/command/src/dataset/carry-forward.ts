import type { Evidence } from '@onrecord/schema'
import type { Facts } from './facts.ts'
import { groupBy } from './group-by.ts'

/**
 * Carry the records of a dataset forward.
 *
 * @returns
 *   Selects those that have evidence from a source, reduced to the evidence and quotes from that source.
 */
export function carryForward({ actors, quotes, events }: Facts): (source: string) => Facts {
  const known = new Set(quotes.map(({ id }) => id))
  const [ofActors, ofQuotes, ofEvents] = [split(actors), split(quotes), split(events)]
  return (source) => {
    const kept = ofQuotes.get(source) ?? []
    const ids = new Set(kept.map(({ id }) => id))
    return {
      actors: (ofActors.get(source) ?? []).map((actor) => ({
        ...actor,
        affiliations: split(actor.affiliations).get(source) ?? [],
      })),
      quotes: kept,
      events: (ofEvents.get(source) ?? []).map((event) => ({
        ...event,
        quotes: event.quotes.filter((id) => ids.has(id) || !known.has(id)),
      })),
    }
  }
}

/** Split records into those of each source, with the evidence from it. */
function split<Record extends { evidence: Evidence[] }>(
  records: readonly Record[],
): Map<string, Record[]> {
  const parts = records.flatMap((record) =>
    [...groupBy(record.evidence, ({ source }) => source)].map(([source, evidence]) => ({
      source,
      part: { ...record, evidence },
    })),
  )
  const bySource = groupBy(parts, ({ source }) => source)
  return new Map([...bySource].map(([source, group]) => [source, group.map(({ part }) => part)]))
}
