import { z } from 'zod'
import { Day } from '../records/identifier.ts'

/** One line of the input of `onrecord extract --ndjson`; of a time of publication it takes the day. */
export const ExtractionInput = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  published: z
    .union([
      Day,
      z.iso.datetime({ offset: true, local: true }).transform((time) => time.slice(0, 10)),
    ])
    .nullish(),
})
