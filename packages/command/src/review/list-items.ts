import type { Actor, Dataset } from '@onrecord/schema'
import type { ReviewItem } from './review-item.ts'

/**
 * List the records that a person should look at: the actors that another dataset lacks, then the least sure quotes and events.
 * Records that the curation of the dataset touched are left out.
 *
 * @param before
 *   The dataset of the last release; without it, all actors are new.
 * @param limit
 *   The most quotes and events.
 */
export function listItems(
  { actors, quotes, events }: Pick<Dataset, 'actors' | 'quotes' | 'events'>,
  before: readonly Pick<Actor, 'id'>[],
  limit: number,
): ReviewItem[] {
  const known = new Set(before.map(({ id }) => id))
  const added = actors
    .filter(({ id, curated }) => !known.has(id) && !curated)
    .map((record): ReviewItem => ({ table: 'actors', record, reason: 'new actor' }))
  const unsure: (ReviewItem & { confidence: number })[] = [
    ...quotes.map((record) => ({ table: 'quotes' as const, record })),
    ...events.map((record) => ({ table: 'events' as const, record })),
  ]
    .filter(({ record }) => !record.curated)
    .map((item) => ({ ...item, ...describeDoubt(item.record) }))
    .sort((a, b) => a.confidence - b.confidence)
  return [...added, ...unsure.slice(0, limit).map(({ confidence, ...item }) => item)]
}

const describeDoubt = ({ confidence, rule }: { confidence: number; rule: string }) => ({
  confidence,
  reason: `confidence ${confidence.toFixed(2)}, rule ${rule}`,
})
