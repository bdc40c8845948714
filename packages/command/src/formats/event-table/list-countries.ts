import type { Actor, Dating } from '@onrecord/schema'

type Affiliated = Pick<Actor, 'id' | 'kind' | 'codes' | 'of'> & {
  affiliations: readonly { actor: string; from?: string | undefined; to?: string | undefined }[]
}

/** The country that an actor belongs to. */
export type CountryOf = (actor: string, date: Dating | null) => string | null

/**
 * Find the ISO 3166-1 codes of countries: that of a state is its own; that of a part of a state, or of a person with an office, is
 * the state's. An office counts on the days of the event, and on all days where the event or the office has none. Where offices are of
 * several countries, none is given.
 */
export function listCountries(actors: readonly Affiliated[]): CountryOf {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const find = (id: string, date: Dating | null, seen: ReadonlySet<string>): Set<string> => {
    const actor = byId.get(id)
    if (actor === undefined || seen.has(id)) return new Set()
    if (actor.codes.iso3166 !== undefined) return new Set([actor.codes.iso3166])
    const next = new Set(seen).add(id)
    if (actor.of !== undefined) return find(actor.of, date, next)
    const bodies = actor.affiliations.filter((office) => isHeld(office, date))
    return new Set(bodies.flatMap((office) => [...find(office.actor, date, next)]))
  }
  return (actor, date) => {
    const [country, ...others] = find(actor, date, new Set())
    return country !== undefined && others.length === 0 ? country : null
  }
}

const isHeld = ({ from, to }: Affiliated['affiliations'][number], date: Dating | null): boolean =>
  date === null ||
  ((from === undefined || from <= date.end) && (to === undefined || date.start <= to))
