import type { Actor, Dataset, Relation } from '@onrecord/sdk/open'

/** A relation as seen from one of its actors. */
export interface Side {
  readonly other: Actor
  readonly relation: Relation
}

/** An actor that has cooperation with one, and conflict with another. */
export interface Contrast {
  readonly actor: Actor
  readonly friend: Side
  readonly rival: Side
}

/** A relation counts from so many events on. */
const few = 3

/**
 * Find the actor whose relations differ most: with much cooperation in the one, and much conflict in the other. Each relation counts the
 * difference of its cooperation and conflict.
 *
 * @returns
 *   Nothing, if no actor has both.
 */
export function findContrast({ relations }: Dataset): Contrast | undefined {
  const sides = new Map<Actor, Side[]>()
  for (const relation of relations.network({ including: 'officials', atLeast: few })) {
    const [a, b] = relation.actors
    for (const [actor, other] of [
      [a, b],
      [b, a],
    ] as const)
      sides.set(actor, [...(sides.get(actor) ?? []), { other, relation }])
  }
  let best: Contrast | undefined
  let greatest = 0
  for (const [actor, list] of sides) {
    const ordered = [...list].sort((a, b) => leaning(b) - leaning(a))
    const [friend, rival] = [ordered[0], ordered.at(-1)]
    if (!friend || !rival || leaning(friend) <= 0 || leaning(rival) >= 0) continue
    const difference = leaning(friend) - leaning(rival)
    if (difference > greatest) {
      greatest = difference
      best = { actor, friend, rival }
    }
  }
  return best
}

const leaning = ({ relation: { cooperation, conflict } }: Side): number => cooperation - conflict
