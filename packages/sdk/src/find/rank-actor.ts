import type { Claim } from './read-claims.ts'
import type { WantedName } from './read-name.ts'

/** How well an actor matches: less is better. */
export interface ActorRank {
  /** How many letters differ. */
  readonly distance: number
  readonly kind: number
  /** The office by which alone the actor matches, by its place among the affiliations. */
  readonly office?: number
}

/** Kinds of matches: whole names, then those with a title, offices, parts of names. Aliases come right after names. */
const kinds = { whole: 0, office: 4, part: 5 }
const [alias, title] = [1, 2]

/** Rank an actor by the best name or office, or not at all if none is meant by a wanted name. */
export function rankActor(
  claims: readonly Claim[],
  { words, optional }: WantedName,
): ActorRank | undefined {
  const required = (2 ** words.length - 1) & ~optional
  const offices = claims.filter(({ field }) => field === 'role')
  const ranks = claims.flatMap((claim): ActorRank[] => {
    const rest = required & ~claim.words
    const { distance } = claim
    if (claim.field === 'role')
      return rest === 0 && claim.role !== 0
        ? [{ distance, kind: kinds.office, office: offices.indexOf(claim) }]
        : []
    if ((claim.words & required) === 0) return []
    if (rest !== 0 && !offices.some(({ words }) => (rest & ~words) === 0)) return []
    const kind =
      (claim.others === 0 ? kinds.whole : kinds.part) +
      (claim.words === 2 ** words.length - 1 ? 0 : title) +
      (claim.field === 'alias' ? alias : 0)
    return [{ distance, kind }]
  })
  return ranks.sort(compareRanks)[0]
}

export const compareRanks = (a: ActorRank, b: ActorRank): number =>
  a.distance - b.distance || a.kind - b.kind
