import { type Bearer, isHeldOn } from '@onrecord/lexicon'

/** What a text tells of itself that namesakes can be told apart by. */
export interface Circumstances {
  /** The day that is told of, if it is known. */
  day: string | null
  /** Whether the text has named an actor already. */
  isNamed: (id: string) => boolean
}

/**
 * Choose who of those who bear a name is meant: somebody whom the text has named otherwise, who held an office on the day,
 * or whose state or body the text names; of equals the first.
 */
export function chooseBearer(
  bearers: readonly Bearer[],
  circumstances: Circumstances,
): Bearer | undefined {
  let best: Bearer | undefined
  let highest = -1
  for (const bearer of bearers) {
    const value = weigh(bearer, circumstances)
    if (value <= highest) continue
    highest = value
    best = bearer
  }
  return best
}

function weigh({ actor }: Bearer, { day, isNamed }: Circumstances): number {
  const isOfState = actor.offices.some(({ of }) => isNamed(of)) || (actor.of && isNamed(actor.of))
  const isInOffice = day !== null && actor.offices.some((office) => isHeldOn(office, day))
  return (isNamed(actor.id) ? 4 : 0) + (isInOffice ? 2 : 0) + (isOfState ? 1 : 0)
}
