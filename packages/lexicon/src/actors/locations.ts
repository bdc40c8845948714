import type { Location } from '@onrecord/schema'
import { cities, countries } from '../generated/locations.ts'

/** The city of a name, if it is a capital or the like that no other city shares its name with. */
export const findCity = (name: string): Location | undefined =>
  Object.hasOwn(cities, name) ? cities[name] : undefined

/** The country of a state or territory, by the id of the actor. */
export const findCountry = (state: string): Location | undefined =>
  Object.hasOwn(countries, state) ? countries[state] : undefined
