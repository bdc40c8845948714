import type { Location } from '@onrecord/schema'
import type { LexiconActor } from '../src/actors/lexicon-actor.ts'
import { LocationFile } from '../src/actors/location-schemas.ts'
import { readData } from './read-data.ts'

/**
 * Read `data/locations.yml`: countries by the id of the state, and cities by each of their names.
 *
 * @throws Error
 *   Where a state is not among the actors, or a name is of two cities.
 */
export function readLocations(actors: readonly LexiconActor[]): {
  countries: Record<string, Location>
  cities: Record<string, Location>
} {
  const file = readData('locations.yml', LocationFile)
  const states = new Map(actors.map((actor) => [actor.id, actor]))
  const stateOf = (id: string): LexiconActor => {
    const state = states.get(id)
    if (state?.kind === 'state') return state
    throw new Error(`data/locations.yml: Unexpected "${id}", expected a state`)
  }
  const countries = Object.entries(file.countries).map(([id, coordinates]) => {
    const { name, iso3166, wikidata } = stateOf(id)
    return [id, { kind: 'country', name, ...codesOf({ iso3166, wikidata }), ...coordinates }]
  })
  const cities = new Map<string, Location>()
  for (const { name, country, wikidata, aliases, ...coordinates } of file.cities) {
    const { iso3166 } = stateOf(country)
    for (const each of [name, ...aliases]) {
      if (cities.has(each)) throw new Error(`data/locations.yml: Unexpected second "${each}"`)
      const codes = codesOf({ iso3166, wikidata })
      cities.set(each, { kind: 'city', name, ...codes, ...coordinates })
    }
  }
  return { countries: Object.fromEntries(countries), cities: Object.fromEntries(cities) }
}

const codesOf = ({ iso3166, wikidata }: Pick<LexiconActor, 'iso3166' | 'wikidata'>) => ({
  ...(iso3166 && { country: iso3166 }),
  ...(wikidata && { wikidata }),
})
