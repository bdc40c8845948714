import { Day, Source } from '@onrecord/schema/schemas'
import { z } from 'zod'

const common = {
  title: Source.shape.title,
  authors: Source.shape.authors,
  summary: Source.shape.summary,
  published: Day.nullable().default(null),
  url: z.url({ protocol: /^https?$/, error: 'Expected an address with http or https' }).optional(),
}

/** The front matter of `sources/ID.md`. */
export const SourceFile = z.discriminatedUnion('rights', [
  z.strictObject({
    ...common,
    rights: z.literal('open'),
    license: z.string().min(1),
  }),
  z.strictObject({
    ...common,
    rights: z.literal('quotation'),
    /** Identifies the text, which is the file `ID.txt` in the folder of texts. */
    text: Source.shape.text,
  }),
])
export type SourceFile = z.infer<typeof SourceFile>
