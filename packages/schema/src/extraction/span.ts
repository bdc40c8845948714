import { z } from 'zod'

/** UTF-16 code units into the text as given, end-exclusive. */
export const Span = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .meta({ id: 'Span', description: 'A part of the text: `text.slice(start, end)`.' })
export type Span = z.infer<typeof Span>
