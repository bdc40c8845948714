import { z } from 'zod'
import { rights } from '../vocabulary.ts'
import { Day, Identifier } from './identifier.ts'

export const Source = z
  .strictObject({
    id: Identifier,
    title: z.string().min(1),
    authors: z.array(z.string().min(1)),
    published: Day.nullable().describe('The day of publication, where it is known.'),
    url: z.url().optional(),
    license: z.string().min(1).optional().describe('The SPDX identifier of its licence.'),
    rights: z.enum(rights).describe('Whether its text is shipped or only quoted from.'),
    text: z
      .strictObject({
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'Expected 64 hexadecimal digits'),
        length: z.int().min(0).describe('In UTF-16 code units.'),
      })
      .describe('What identifies the text that all offsets count in.'),
  })
  .meta({ id: 'Source', description: 'A text that records are taken from.' })
export type Source = z.infer<typeof Source>
