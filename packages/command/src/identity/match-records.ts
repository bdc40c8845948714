import type { Evidence } from '@onrecord/schema'
import { groupBy } from '../dataset/group-by.ts'
import { type PlaceScore, scorePlaces } from './score-places.ts'
import type { TextChanges } from './text-changes.ts'

/** A lower score is no match. */
const least = 0.5

interface Attested {
  id: string
  evidence: Evidence[]
}

/** Tells how alike two records are at two places; 0 if they cannot be of one fact. */
export type Score<Record> = (before: Record, after: Record, places: PlaceScore) => number

/** A record of the previous build, and one of today that it may be. */
export interface Match<Record> {
  before: Record
  after: Record
  score: number
}

/** Compare records of the previous build with those of today that have evidence in the same sources; the best match is first. */
export function findMatches<Record extends Attested>(
  before: readonly Record[],
  after: readonly Record[],
  changes: TextChanges,
  score: Score<Record>,
): Match<Record>[] {
  const cited = new Set(
    before.flatMap(({ evidence }) => evidence.map(({ source }) => changes.get(source)?.id)),
  )
  const places = after.flatMap((record) =>
    record.evidence.filter(({ source }) => cited.has(source)).map((place) => ({ record, place })),
  )
  const bySource = groupBy(places, ({ place }) => place.source)
  return before
    .flatMap((record) => {
      const best = new Map<Record, number>()
      for (const place of record.evidence) {
        const change = changes.get(place.source)
        for (const other of bySource.get(change?.id ?? '') ?? []) {
          if (change === undefined) continue
          const places = scorePlaces(place, other.place, change)
          if (places.score < least) continue
          const likeness = score(record, other.record, places)
          if (likeness > (best.get(other.record) ?? 0)) best.set(other.record, likeness)
        }
      }
      return [...best].map(([after, score]) => ({ before: record, after, score }))
    })
    .sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1))
}

const keyOf = <Record extends Attested>({ before, after }: Match<Record>): string =>
  `${before.id} ${after.id}`

/** Choose matches so that each record has one at most: by the id of today, the one of the previous build. */
export function chooseMatches<Record extends Attested>(
  matches: readonly Match<Record>[],
): Map<string, string> {
  const chosen = new Map<string, string>()
  const taken = new Set<string>()
  for (const { before, after } of matches) {
    if (chosen.has(after.id) || taken.has(before.id)) continue
    chosen.set(after.id, before.id)
    taken.add(before.id)
  }
  return chosen
}
