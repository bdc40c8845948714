import type { Evidence } from '@onrecord/schema'
import type { Facts } from './facts.ts'

/** Select the records of a dataset that have evidence from a source, reduced to the evidence and quotes from that source. */
export function carryForward({ actors, quotes, events }: Facts, source: string): Facts {
  const keep = <Record extends { evidence: Evidence[] }>(records: readonly Record[]): Record[] =>
    records
      .map((record) => ({
        ...record,
        evidence: record.evidence.filter((place) => place.source === source),
      }))
      .filter(({ evidence }) => evidence.length > 0)
  const kept = keep(quotes)
  const ids = new Set(kept.map(({ id }) => id))
  const others = new Set(quotes.flatMap(({ id }) => (ids.has(id) ? [] : [id])))
  return {
    actors: keep(actors).map((actor) => ({ ...actor, affiliations: keep(actor.affiliations) })),
    quotes: kept,
    events: keep(events).map((event) => ({
      ...event,
      quotes: event.quotes.filter((id) => !others.has(id)),
    })),
  }
}
