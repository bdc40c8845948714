import type { Actor } from '../records/types.ts'

/** Rank the actors that match a query by how well a name or alias of theirs matches. */
export function rankActors<Id extends string>(
  actors: readonly Actor<Id>[],
  query: string,
): readonly Actor<Id>[] {
  const wanted = fold(query)
  if (wanted === '') return []
  return actors
    .map((actor) => ({ actor, rank: rank(actor, wanted) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || b.actor.evidence.length - a.actor.evidence.length)
    .map(({ actor }) => actor)
}

function rank(actor: Actor, wanted: string): number {
  const name = fold(actor.name)
  const aliases = actor.aliases.map(fold)
  if (name === wanted) return 6
  if (aliases.includes(wanted)) return 5
  const names = [name, ...aliases]
  if (names.some((name) => name.split(' ').includes(wanted))) return 4
  if (names.some((name) => name.startsWith(wanted))) return 3
  if (names.some((name) => name.includes(` ${wanted}`))) return 2
  return names.some((name) => name.includes(wanted)) ? 1 : 0
}

/** Letters and digits in lower case, without accents, with single spaces between words. */
const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
