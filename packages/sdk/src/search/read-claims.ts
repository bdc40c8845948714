import { type ActorField, actorLayout } from './actor-layout.ts'
import type { Cover } from './expand-name.ts'
import type { TextIndex } from './text-index.ts'

/** A name or an office of an actor, and what it has of a wanted name: a bit for each word. */
export interface Claim {
  /** An office is a role and the names of its state or organization. */
  field: 'name' | 'alias' | 'role'
  words: number
  /** The words that the role has; those of a name are 0. */
  role: number
  /** The number of its words that are not wanted. */
  others: number
  /** How many letters differ. */
  distance: number
}

const fields = Object.keys(actorLayout.weights) as ActorField[]

/** Read the names and the offices of the actor at a position. */
export function readClaims(
  { rows }: TextIndex<ActorField>,
  position: number,
  covers: ReadonlyMap<number, Cover>,
): readonly Claim[] {
  const claims: Claim[] = []
  let field: ActorField = 'name'
  const end = rows.starts[position + 1] ?? 0
  for (let index = rows.starts[position] ?? 0; index < end; index++) {
    const number = rows.numbers[index] ?? 0
    if (number < rows.fields) {
      field = fields[number] ?? 'name'
      if (field !== 'organization')
        claims.push({ field, words: 0, role: 0, others: 0, distance: 0 })
      continue
    }
    const claim = claims.at(-1)
    const cover = covers.get(number - rows.fields)
    if (!claim) continue
    if (!cover) {
      claim.others++
      continue
    }
    claim.words |= cover.words | (field === 'organization' ? cover.states : 0)
    if (field === 'role') claim.role |= cover.words
    claim.distance += cover.distance
  }
  return claims
}
