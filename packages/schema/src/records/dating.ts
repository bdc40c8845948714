import { z } from 'zod'
import { dateBases, precisions } from '../vocabulary.ts'
import { Day } from './identifier.ts'

export const Dating = z
  .strictObject({
    start: Day.describe('The first possible day.'),
    end: Day.describe('The last possible day.'),
    precision: z.enum(precisions).describe('The precision of the date.'),
    basis: z.enum(dateBases).describe('What the date was computed from.'),
  })
  .refine(({ start, end }) => start <= end, 'Expected start not after end')
  .meta({
    id: 'Dating',
    description: 'A date as an interval of days, both inclusive, with its precision.',
  })
export type Dating = z.infer<typeof Dating>
