import { z } from 'zod'
import { dateBases, precisions } from '../vocabulary.ts'
import { Day } from './identifier.ts'

export const Dating = z
  .strictObject({
    start: Day.describe('The first possible day.'),
    end: Day.describe('The last possible day.'),
    precision: z.enum(precisions).describe('How finely the date is known.'),
    basis: z.enum(dateBases).describe('Where the date comes from.'),
  })
  .refine(({ start, end }) => start <= end, 'Expected start not after end')
  .meta({
    id: 'Dating',
    description: 'When it was, as an interval of days, both inclusive, with the precision it has.',
  })
export type Dating = z.infer<typeof Dating>
