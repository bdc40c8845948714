import type { FieldChange } from './dataset-diff.ts'
import { fieldOf, isSame, listOf } from './fields.ts'
import { type Place, placesOf } from './place.ts'

/** Compare the evidence of a record; nothing if it is the same. */
export function diffEvidence(before: object, after: object): FieldChange[] {
  const values = { before: fieldOf(before, 'evidence'), after: fieldOf(after, 'evidence') }
  if (isSame(values.before, values.after)) return []
  return [{ field: 'evidence', ...values, words: describeMoves(placesOf(before), placesOf(after)) }]
}

/** Compare the evidence of the offices of an actor, all of it together; nothing if it is the same. */
export function diffOfficeEvidence(before: object, after: object): FieldChange[] {
  const [old, now] = [before, after].map((actor) =>
    listOf(fieldOf(actor, 'affiliations')).flatMap((office) => placesOf(office as object)),
  ) as [Place[], Place[]]
  if (isSame(old, now)) return []
  const words = describeMoves(old, now)
  return [{ field: 'affiliations.evidence', before: old, after: now, words }]
}

/** Whether a change of a field is one of places alone: as many in each source as before. */
export const isMove = ({ field, before, after }: FieldChange): boolean =>
  (field === 'evidence' || field === 'affiliations.evidence') &&
  countMoves(placesOf({ evidence: before }), placesOf({ evidence: after })).every(
    ({ old, now }) => old === now,
  )

function describeMoves(before: readonly Place[], after: readonly Place[]): string {
  const words = countMoves(before, after).flatMap(({ source, old, now }) => {
    const moved = Math.min(old, now)
    return [
      ...(moved > 0 ? [`${moved} changed in ${source}`] : []),
      ...(now > moved ? [`${now - moved} more in ${source}`] : []),
      ...(old > moved ? [`${old - moved} fewer in ${source}`] : []),
    ]
  })
  return words.join(', ') || 'in another order'
}

interface Moves {
  source: string
  /** The number of places there that only the record before has, and that only the one after has. */
  old: number
  now: number
}

function countMoves(before: readonly Place[], after: readonly Place[]): Moves[] {
  const counts = new Map<string, Moves>()
  const countOf = (source: string): Moves => {
    const count = counts.get(source) ?? { source, old: 0, now: 0 }
    counts.set(source, count)
    return count
  }
  const rest = new Map<string, number>()
  for (const place of before) rest.set(nameOf(place), (rest.get(nameOf(place)) ?? 0) + 1)
  for (const place of after) {
    const left = rest.get(nameOf(place)) ?? 0
    if (left > 0) rest.set(nameOf(place), left - 1)
    else countOf(place.source).now++
  }
  for (const place of before) {
    const left = rest.get(nameOf(place)) ?? 0
    if (left === 0) continue
    rest.set(nameOf(place), left - 1)
    countOf(place.source).old++
  }
  return [...counts.values()].sort((a, b) => (a.source < b.source ? -1 : 1))
}

const nameOf = ({ source, start, end, exact, prefix, suffix }: Place): string =>
  JSON.stringify([source, start, end, exact, prefix, suffix])
