import type { ActorField } from '../search/actor-layout.ts'
import type { FieldText } from '../search/layout.ts'
import { listWords } from '../words/split-words.ts'
import type { Cover } from './expand-name.ts'

/** A name or an office of an actor, and what it has of a wanted name: a bit for each word. */
export interface Claim {
  /** An office is a role and the names of its state or organization. */
  field: ActorField
  words: number
  /** The words that the role has; those of a name are 0. */
  role: number
  /** The number of its words that are not wanted. */
  others: number
  /** How many letters differ. */
  distance: number
}

const none: Cover = { words: 0, states: 0, distance: 0 }

/** Read the names and the offices of an actor. */
export function readClaims(
  texts: readonly FieldText<ActorField>[],
  covers: ReadonlyMap<string, Cover>,
): readonly Claim[] {
  const claims: Claim[] = []
  for (const [field, text] of texts) {
    if (field !== 'organization') claims.push({ field, words: 0, role: 0, others: 0, distance: 0 })
    const claim = claims.at(-1) as Claim
    for (const word of listWords(text)) {
      const { words, states, distance } = covers.get(word) ?? none
      if (words + states === 0) claim.others++
      claim.words |= field === 'organization' ? words | states : words
      if (field === 'role') claim.role |= words
      claim.distance += distance
    }
  }
  return claims
}
