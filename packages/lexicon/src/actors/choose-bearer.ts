import { isHeldOn } from './is-held-on.ts'
import type { Bearer } from './knowledge.ts'

/** Evidence of a text for the disambiguation of namesakes. */
export interface Circumstances {
  /** The date of the sentence, if it is known. */
  day: string | null
  /** Whether the text has mentioned an actor already. */
  isNamed: (id: string) => boolean
}

/**
 * Disambiguate a shared name. In order of weight, a bearer scores for an earlier mention in the text, for an office held on
 * the day, and for a mention of a state or organization that the bearer belongs to; of equal scores the first is chosen.
 */
export function chooseBearer(
  bearers: readonly Bearer[],
  circumstances: Circumstances,
): Bearer | undefined {
  let best: Bearer | undefined
  let highest = -1
  for (const bearer of bearers) {
    const value = score(bearer, circumstances)
    if (value <= highest) continue
    highest = value
    best = bearer
  }
  return best
}

function score({ actor }: Bearer, { day, isNamed }: Circumstances): number {
  const isOfState = actor.offices.some(({ of }) => isNamed(of)) || (actor.of && isNamed(actor.of))
  const isInOffice = day !== null && actor.offices.some((office) => isHeldOn(office, day))
  return (isNamed(actor.id) ? 4 : 0) + (isInOffice ? 2 : 0) + (isOfState ? 1 : 0)
}
