import type { Actor } from '@onrecord/schema'
import { groupBy } from '../dataset/group-by.ts'
import { scorePlaces } from './score-places.ts'
import type { TextChanges } from './text-changes.ts'

/**
 * Find where the ids of actors lead that the previous build had and this one has not: to the actor that most of their mentions
 * are of.
 */
export function findRenamedActors(
  before: readonly Actor[],
  after: readonly Actor[],
  changes: TextChanges,
): Map<string, string> {
  const kept = new Set(after.map(({ id }) => id))
  const gone = before.filter(({ id }) => !kept.has(id))
  const cited = new Set(
    gone.flatMap(({ evidence }) => evidence.map(({ source }) => changes.get(source)?.id)),
  )
  const places = after.flatMap(({ id, evidence }) =>
    evidence.filter(({ source }) => cited.has(source)).map((place) => ({ id, place })),
  )
  const mentions = groupBy(places, ({ place }) => place.source)
  const renamed = new Map<string, string>()
  for (const { id, evidence } of gone) {
    const counts = new Map<string, number>()
    for (const place of evidence) {
      const change = changes.get(place.source)
      if (change === undefined) continue
      const holders = (mentions.get(change.id) ?? []).filter(
        ({ place: other }) => scorePlaces(place, other, change).score > 0.5,
      )
      for (const holder of new Set(holders.map(({ id }) => id)))
        counts.set(holder, (counts.get(holder) ?? 0) + 1)
    }
    const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    if (most && most[1] * 2 > evidence.length) renamed.set(id, most[0])
  }
  return renamed
}
