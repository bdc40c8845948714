import { extract } from '@onrecord/pipeline'
import { expect, it } from 'vitest'
import { Locator } from '../../src/dataset/locate.ts'

/** The location of the place of the first event of a text. */
function locate(text: string) {
  const extraction = extract(text)
  const [event] = extraction.events
  expect(event?.place, text).toEqual(expect.any(String))
  return new Locator(extraction, text).locate(event?.place ?? '', event?.trigger.start ?? 0)
}

it('locates capitals, with their country', () => {
  expect(locate('Oman met Qatar in Muscat.')).toEqual({
    kind: 'city',
    name: 'Muscat',
    country: 'OM',
    wikidata: 'Q3826',
    latitude: 23.59,
    longitude: 58.38,
  })
  expect(locate('Oman and Qatar held talks in Kiev.')).toMatchObject({
    name: 'Kyiv',
    country: 'UA',
  })
})

it('locates countries and regions', () => {
  expect(locate('Oman met Qatar in Yemen.')).toMatchObject({
    kind: 'country',
    country: 'YE',
    wikidata: 'Q805',
  })
  expect(locate('Oman met Qatar in Dubai.')).toEqual({
    kind: 'region',
    name: 'Dubai',
    wikidata: 'Q613',
  })
})

it('does not locate what it does not know', () => {
  expect(locate('Oman met Qatar in Nizwa.')).toBeUndefined()
})

it('does not take a city of another country for the capital of that name', () => {
  expect(locate('Oman met Qatar in Tripoli.')?.country).toBe('LY')
  expect(locate('Oman met Qatar in Tripoli, Libya.')?.country).toBe('LY')
  expect(locate('Oman met Qatar in Tripoli, Lebanon.')).toBeUndefined()
})
