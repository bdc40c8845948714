import type { Event, Quote } from '@onrecord/schema'
import type { Facts } from '../dataset/facts.ts'
import { findMatches, type Score } from './match-records.ts'
import type { Redirects } from './redirects.ts'
import { scoreEvents, scoreQuotes } from './score-records.ts'
import type { TextChanges } from './text-changes.ts'

/**
 * Find where the ids of quotes and events lead that the previous build had and this one has not: to the record with their place
 * and words.
 *
 * @param redirects
 *   What is found is added to it.
 */
export function findRedirects(
  before: Facts,
  after: Facts,
  changes: TextChanges,
  redirects: Redirects,
): void {
  addRecords(before.quotes, after.quotes, changes, scoreQuotes, redirects.quote)
  addRecords(before.events, after.events, changes, scoreEvents, redirects.event)
}

function addRecords<Record extends Quote | Event>(
  before: readonly Record[],
  after: readonly Record[],
  changes: TextChanges,
  score: Score<Record>,
  redirects: Map<string, string>,
): void {
  const kept = new Set(after.map(({ id }) => id))
  for (const match of findMatches(
    before.filter(({ id }) => !kept.has(id)),
    after,
    changes,
    score,
  ).reverse())
    redirects.set(match.before.id, match.after.id)
}
