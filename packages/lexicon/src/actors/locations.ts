import type { Location } from '@onrecord/schema'
import { cities, countries } from '../generated/locations.ts'

const citiesByName = new Map(Object.entries(cities))
const countriesById = new Map(Object.entries(countries))

/** The city of a name, if it is a capital or the like that no other city shares its name with. */
export const findCity = (name: string): Location | undefined => citiesByName.get(name)

/** The country of a state or territory, by the id of the actor. */
export const findCountry = (state: string): Location | undefined => countriesById.get(state)
