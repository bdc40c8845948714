import { z } from 'zod'
import { rights } from '../vocabulary.ts'
import { Day, Identifier } from './identifier.ts'

export const Source = z
  .strictObject({
    id: Identifier.describe('A readable slug whose meaning never changes.'),
    title: z.string().min(1).describe('Its title.'),
    authors: z.array(z.string().min(1)).describe('Who wrote it, in order; empty where unknown.'),
    published: Day.nullable().describe(
      'The day of publication, such as "2018-03-08"; null where it is unknown.',
    ),
    url: z.url().optional().describe('Its address, if it has one.'),
    license: z
      .string()
      .min(1)
      .optional()
      .describe('The SPDX identifier of its licence, if it has one.'),
    rights: z
      .enum(rights)
      .describe(
        'Whether its text is part of the dataset (`open`) or is only quoted (`quotation`).',
      ),
    summary: z
      .literal(true)
      .optional()
      .describe(
        'Present where the contributors of the dataset wrote it themselves, from other texts: it is secondary evidence.',
      ),
    copyOf: Identifier.optional().describe(
      'The id of the source that its text is a near-copy of; what both attest has evidence from that one alone.',
    ),
    text: z
      .strictObject({
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, 'Expected 64 hexadecimal digits')
          .describe('The SHA-256 of its bytes in UTF-8, in lower-case hexadecimal digits.'),
        length: z.int().min(0).describe('Its length in UTF-16 code units.'),
      })
      .describe('The hash and length of the text that the offsets refer to.'),
  })
  .meta({ id: 'Source', description: 'A text from which records are extracted.' })
