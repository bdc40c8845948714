import { z } from 'zod'

export const Span = z
  .object({
    start: z
      .int()
      .min(0)
      .describe('The offset of the first character in the text as given, in UTF-16 code units.'),
    end: z.int().min(0).describe('The offset after the last character, in UTF-16 code units.'),
  })
  .meta({ id: 'Span', description: 'A part of the text: `text.slice(start, end)`.' })
