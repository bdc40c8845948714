import type { Location } from '@onrecord/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type EventPlace,
  identifyPlace,
  joinEventPlaces,
  mayBeSamePlace,
} from '../../src/dataset/event-place.ts'

const oman: Location = { kind: 'country', name: 'Oman', country: 'OM', wikidata: 'Q842' }
const muscat: Location = { kind: 'city', name: 'Muscat', country: 'OM', wikidata: 'Q3826' }
const doha: Location = { kind: 'city', name: 'Doha', country: 'QA', wikidata: 'Q3861' }

const places = {
  none: {},
  oman: { place: 'Oman', location: oman },
  muscat: { place: 'Muscat', location: muscat },
  masqat: { place: 'Masqat', location: muscat },
  doha: { place: 'Doha', location: doha },
  nizwa: { place: 'Nizwa' },
  sohar: { place: 'Sohar' },
} satisfies Record<string, EventPlace>
type Name = keyof typeof places

describe('mayBeSamePlace', () => {
  it.each<[Name, Name, boolean]>([
    ['muscat', 'masqat', true],
    ['muscat', 'none', true],
    ['muscat', 'oman', true],
    ['muscat', 'doha', false],
    ['doha', 'oman', false],
    ['nizwa', 'nizwa', true],
    ['nizwa', 'sohar', false],
    ['nizwa', 'oman', false],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(mayBeSamePlace(places[a], places[b])).toBe(expected)
    expect(mayBeSamePlace(places[b], places[a])).toBe(expected)
  })
})

describe('joinEventPlaces', () => {
  const place = fc.constantFrom(...Object.values<EventPlace>(places))

  it('keeps the finer place with its location', () => {
    expect(joinEventPlaces(places.oman, places.muscat)).toEqual(places.muscat)
    expect(joinEventPlaces(places.none, places.nizwa)).toEqual(places.nizwa)
    expect(joinEventPlaces(places.none, places.none)).toEqual({})
  })

  it('depends neither on the order nor on how often', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        const joined = joinEventPlaces(a, b)
        expect(joinEventPlaces(b, a)).toEqual(joined)
        expect(joinEventPlaces(joined, a)).toEqual(joined)
        expect(joinEventPlaces(joined, c)).toEqual(joinEventPlaces(a, joinEventPlaces(b, c)))
      }),
    )
  })
})

it('a location has one identity, whatever its name', () => {
  expect(identifyPlace(places.muscat)).toBe(identifyPlace(places.masqat))
  expect(identifyPlace({ place: 'the  Old Port' })).toBe(identifyPlace({ place: 'the old port' }))
})
