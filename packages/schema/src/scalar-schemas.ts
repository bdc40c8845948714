/*
 * The schemas of single values, each with the type that it accepts. Those in full, to be extended, are those of
 * `@onrecord/schema/schemas`.
 */
import type { z } from 'zod'
import type { Evidence } from './generated/records.ts'
import * as schemas from './schemas.ts'

/** A probability from 0 to 1. */
export const Confidence: z.ZodType<number, number> = schemas.Confidence

/** An ISO 3166-1 alpha-2 code: "RU". */
export const CountryCode: z.ZodType<string, string> = schemas.CountryCode

/** The mark of a record that the curation of the dataset gave, accepted, changed, merged or split. */
export const Curated: z.ZodType<true, true> = schemas.Curated

/** A day: "2018-02-20". */
export const Day: z.ZodType<string, string> = schemas.Day

/** The places that attest a record: at least one. */
export const EvidenceList: z.ZodType<Evidence[], Evidence[]> = schemas.EvidenceList

/** One line of the input of `onrecord extract --ndjson`. */
export interface ExtractionInput {
  /** The id of the extraction. */
  id: string
  /** The text. Offsets of the extraction are UTF-16 code units into it, as given. */
  text: string
  /** The title; absent or null where the text is to say it. */
  title?: string | null | undefined
  /** The day of publication, such as "2018-03-08"; absent or null where the text is to say it. */
  published?: string | null | undefined
}

/** One line of the input of `onrecord extract --ndjson`, as a schema: of a time of publication it takes the day. */
export const ExtractionInput: z.ZodType<ExtractionInput, ExtractionInput> = schemas.ExtractionInput

/** A readable slug: lower-case letters and digits of any script, joined by single hyphens. */
export const Identifier: z.ZodType<string, string> = schemas.Identifier

/** Degrees north of the equator in WGS 84. */
export const Latitude: z.ZodType<number, number> = schemas.Latitude

/** Degrees east of Greenwich in WGS 84. */
export const Longitude: z.ZodType<number, number> = schemas.Longitude

/** The id of a rule: "direct-cue-before". */
export const RuleId: z.ZodType<string, string> = schemas.RuleId

/** The QID of an item in Wikidata: "Q159". */
export const WikidataId: z.ZodType<string, string> = schemas.WikidataId
