import {
  type Dating,
  dateBases,
  firstDay,
  isPartialDay,
  lastDay,
  precisions,
} from '@onrecord/schema'
import { z } from 'zod'
import { choose } from './choose.ts'

const Day = z.iso.date('Expected a day, such as "2018-03-08"')

const dayPrecisions = new Map<number, Dating['precision']>([
  [4, 'year'],
  [7, 'month'],
  [10, 'day'],
])

const PartialDay = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine(isPartialDay, 'Expected a year, month or day, such as "2018-03"')
  .transform(
    (date): Dating => ({
      start: firstDay(date) ?? date,
      end: lastDay(date) ?? date,
      precision: dayPrecisions.get(date.length) ?? 'range',
      basis: 'explicit',
    }),
  )

const Interval = z
  .strictObject({
    start: Day.describe('The first possible day.'),
    end: Day.describe('The last possible day.'),
    precision: z.enum(precisions).default('range'),
    basis: z.enum(dateBases).default('explicit'),
  })
  .refine(({ start, end }) => start <= end, 'Expected start not after end')

/** A date: a year, month or day, or an interval of days; null for none. */
export const CuratedDate = choose<z.ZodType<Dating | null>>((value) => {
  if (value === null) return z.null()
  return typeof value === 'object' ? Interval : PartialDay
})
