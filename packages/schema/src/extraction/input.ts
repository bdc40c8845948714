import { z } from 'zod'
import { Day } from '../records/identifier.ts'

const time = { offset: true, local: true }
const dayOrTime = z.union([Day, z.iso.datetime(time), z.iso.datetime({ ...time, precision: -1 })])
const expected = 'Expected a day or a time, such as "2018-03-08" or "2018-03-08T23:30+05:00"'

/** One line of the input of `onrecord extract --ndjson`; of a time of publication it takes the day. */
export const ExtractionInput = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  published: z
    .string(expected)
    .refine((value) => dayOrTime.safeParse(value).success, expected)
    .transform((value) => value.slice(0, 10))
    .nullish(),
})
