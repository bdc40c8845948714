import { z } from 'zod'
import { dateBases, precisions } from '../vocabulary.ts'
import { Day } from './identifier.ts'

export const Dating = z
  .strictObject({
    start: Day.describe('The first possible day, such as "2018-02-20".'),
    end: Day.describe('The last possible day: that of the start where it is known to the day.'),
    precision: z
      .enum(precisions)
      .describe('The unit that the text gives the date in: a day, a month and so on.'),
    basis: z
      .enum(dateBases)
      .describe(
        'What the date was computed from: its own words, the day of the text, or the time that the text has reached.',
      ),
  })
  .refine(({ start, end }) => start <= end, 'Expected start not after end')
  .meta({
    id: 'Dating',
    description: 'A date as an interval of days, both inclusive, with its precision.',
  })
