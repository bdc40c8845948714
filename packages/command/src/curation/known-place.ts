import { Identifier } from '@onrecord/schema'
import { z } from 'zod'

/** Where the words of a correction are in a text that may only be quoted. */
export const KnownPlace = z.strictObject({
  source: Identifier,
  words: z.string(),
  occurrence: z.int().min(1).optional(),
  start: z.int().min(0),
  end: z.int().min(0),
  exact: z.string().describe('The words as the text has them.'),
})
export type KnownPlace = z.output<typeof KnownPlace>
