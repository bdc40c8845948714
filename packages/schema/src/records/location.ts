import { z } from 'zod'
import { locationKinds } from '../vocabulary.ts'
import { CountryCode, WikidataId } from './actor.ts'

/** Degrees north of the equator, and east of Greenwich, in WGS 84. */
export const Latitude = z.number().min(-90).max(90)
export const Longitude = z.number().min(-180).max(180)

export const Location = z
  .strictObject({
    kind: z
      .enum(locationKinds)
      .describe('What it is; the coordinates of a country are a point within it.'),
    name: z.string().min(1).describe('Its usual name in English, such as "Kyiv".'),
    country: CountryCode.optional().describe(
      'The ISO 3166-1 alpha-2 code of the country that it is or lies in, such as "UA".',
    ),
    wikidata: WikidataId.optional().describe('The QID in Wikidata, such as "Q1899".'),
    latitude: Latitude.optional().describe('In degrees, north is positive (WGS 84).'),
    longitude: Longitude.optional().describe('In degrees, east is positive (WGS 84).'),
  })
  .refine(
    ({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined),
    'Expected both coordinates or none',
  )
  .meta({ id: 'Location', description: 'A country, region or city.' })
