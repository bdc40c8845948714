import { Identifier, Latitude, Longitude, WikidataId } from '@onrecord/schema'
import { z } from 'zod'
import { header, Word, words } from '../words/word-list.ts'

const coordinates = { latitude: Latitude, longitude: Longitude }

export const LocationFile = z.strictObject({
  ...header,
  /** By the id of a state. */
  countries: z.record(Identifier, z.strictObject(coordinates)),
  cities: z.array(
    z.strictObject({
      name: Word,
      /** The id of the state. */
      country: Identifier,
      wikidata: WikidataId,
      ...coordinates,
      aliases: words.default([]),
    }),
  ),
})
