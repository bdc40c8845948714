import { Identifier } from '@onrecord/schema'
import { z } from 'zod'

/** Where the words of a correction are in a text that may only be quoted. */
export interface KnownPlace {
  /** The id of the source. */
  source: string
  /** The words of the correction. */
  words: string
  /** Which one, where the text has the words often; the first is 1. */
  occurrence?: number | undefined
  /** The offset of the first character in the text as given, in UTF-16 code units. */
  start: number
  /** The offset after the last character, in UTF-16 code units. */
  end: number
  /** The words as the text has them. */
  exact: string
}

/** The schema of such a place. */
export const KnownPlace: z.ZodType<KnownPlace> = z.strictObject({
  source: Identifier,
  words: z.string(),
  occurrence: z.int().min(1).optional(),
  start: z.int().min(0),
  end: z.int().min(0),
  exact: z.string(),
})
