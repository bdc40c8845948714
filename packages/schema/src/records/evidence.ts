import { z } from 'zod'
import { Identifier } from './identifier.ts'

export const Evidence = z
  .strictObject({
    source: Identifier.describe('The id of the source.'),
    start: z
      .int()
      .min(0)
      .describe('The offset of the first character in the text as given, in UTF-16 code units.'),
    end: z.int().min(0).describe('The offset after the last character, in UTF-16 code units.'),
    exact: z.string().optional().describe('The words, if the rights of the source allow them.'),
    prefix: z
      .string()
      .optional()
      .describe('The text before it, to find the place in a changed text.'),
    suffix: z
      .string()
      .optional()
      .describe('The text after it, to find the place in a changed text.'),
  })
  .refine(({ start, end }) => start < end, 'Expected start before end')
  .meta({
    id: 'Evidence',
    description:
      'A place in a source, after the TextPosition and TextQuote selectors of the W3C Web Annotation Data Model.',
  })

/** The places that attest a record: at least one. */
export const EvidenceList = z
  .array(Evidence)
  .min(1)
  .describe('The places in sources that attest it.')
