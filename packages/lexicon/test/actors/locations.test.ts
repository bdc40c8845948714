import { describe, expect, it } from 'vitest'
import { readActors } from '../../scripts/read-actors.ts'
import { readLocations } from '../../scripts/read-locations.ts'
import { findCity, findCountry } from '../../src/index.ts'

const { actors } = readActors()
const states = actors.filter(({ kind, iso3166 }) => kind === 'state' && iso3166)

describe('data/locations.yml', () => {
  const { countries, cities } = readLocations(actors)

  it('has the states with an ISO code, but for two islands', () => {
    const missing = states.filter(({ id }) => !(id in countries)).map(({ id }) => id)
    expect(missing).toEqual(['christmas-island', 'cocos-keeling-islands'])
  })

  it('has cities near the middle of their country, but in wide countries', () => {
    const byCode = new Map(Object.values(countries).map((country) => [country.country, country]))
    const far = Object.values(cities).filter(({ country, latitude = 0, longitude = 0 }) => {
      const { latitude: north = 0, longitude: east = 0 } = byCode.get(country) ?? {}
      const distance = Math.hypot(latitude - north, longitude - east)
      return distance > 15
    })
    const names = [...new Set(far.map(({ name }) => name))].sort()
    expect(names).toEqual(['Canberra', 'Ottawa', 'Tarawa', 'Washington'])
  })

  it('has no id of Wikidata twice', () => {
    const ids = [
      ...Object.values(countries),
      ...new Set(Object.values(cities).map(({ name }) => name)),
    ].map((entry) => (typeof entry === 'string' ? cities[entry]?.wikidata : entry.wikidata))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

describe('findCity', () => {
  it('knows a city by each of its names', () => {
    expect(findCity('Muscat')).toEqual({
      kind: 'city',
      name: 'Muscat',
      country: 'OM',
      wikidata: 'Q3826',
      latitude: 23.59,
      longitude: 58.38,
    })
    expect(findCity('Kiev')).toBe(findCity('Kiev'))
    expect(findCity('Kiev')?.name).toBe('Kyiv')
  })

  it.each(['Kingston', 'Kremlin', 'Oman', 'constructor', ''])('knows no city %j', (name) => {
    expect(findCity(name)).toBeUndefined()
  })
})

describe('findCountry', () => {
  it('knows a country by the id of its state', () => {
    expect(findCountry('oman')).toMatchObject({ kind: 'country', name: 'Oman', country: 'OM' })
    expect(findCountry('soviet-union')).toBeUndefined()
    expect(findCountry('constructor')).toBeUndefined()
  })
})
