import { z } from 'zod'
import { Identifier } from './identifier.ts'

export const Evidence = z
  .strictObject({
    source: Identifier.describe('The id of the source.'),
    start: z.int().min(0).describe('The first UTF-16 code unit, in the text as given.'),
    end: z.int().min(0).describe('The UTF-16 code unit after the last.'),
    exact: z.string().optional().describe('The words, where the rights of the source allow them.'),
    prefix: z
      .string()
      .optional()
      .describe('The words before, to find the place in a changed text.'),
    suffix: z.string().optional().describe('The words after, to find the place in a changed text.'),
  })
  .refine(({ start, end }) => start < end, 'Expected start before end')
  .meta({
    id: 'Evidence',
    description:
      'A place in a source, after the TextPosition and TextQuote selectors of the W3C Web Annotation Data Model.',
  })
export type Evidence = z.infer<typeof Evidence>

/** The places that attest a record: one at least. */
export const EvidenceList = z.array(Evidence).min(1).describe('The places that attest it.')
