import { type ComparableDataset, type DatasetRecord, type Kind, tables } from './dataset-diff.ts'
import { fieldOf } from './fields.ts'
import type { FollowIds } from './follow-ids.ts'
import { makeNamePlace, placesOf } from './place.ts'

/**
 * Find the records that took the place of others: where the ids of those that are gone lead, and which records have places that
 * a record had. A correction of one mention splits nothing, so another record counts only if the first is gone, or if it is new
 * and the curation gave it.
 *
 * @returns
 *   The ids of the successors by the id of the record before, that which its id leads to first. Records that are gone without a
 *   successor, and those that are there alone, have none.
 */
export function findSuccessors(
  kind: Kind,
  before: ComparableDataset,
  after: ComparableDataset,
  ids: FollowIds,
): Map<string, string[]> {
  const namePlace = makeNamePlace(before.sources, after.sources)
  const namesOf = (record: DatasetRecord | undefined): string[] =>
    record === undefined ? [] : placesOf(record).flatMap((place) => namePlace(place) ?? [])
  const old = new Map(before[tables[kind]].map((record) => [record.id, record]))
  const now = new Map(after[tables[kind]].map((record) => [record.id, record]))

  const successors = new Map<string, string[]>()
  const lost = new Map<string, string>()
  for (const record of old.values()) {
    const target = ids.follow(kind, record.id)
    if (target === undefined) continue
    if (target !== record.id) successors.set(record.id, [target])
    const kept = new Set(namesOf(now.get(target)))
    for (const place of namesOf(record)) if (!kept.has(place)) lost.set(place, record.id)
  }
  if (lost.size === 0) return successors

  for (const record of now.values()) {
    const had = new Set(namesOf(old.get(record.id)))
    const isGiven = !old.has(record.id) && fieldOf(record, 'curated') === true
    for (const place of namesOf(record)) {
      const owner = lost.get(place)
      if (owner === undefined || owner === record.id || had.has(place)) continue
      if (now.has(owner) && !isGiven) continue
      const list = successors.get(owner) ?? [owner]
      if (!list.includes(record.id)) successors.set(owner, [...list, record.id])
    }
  }
  return successors
}
