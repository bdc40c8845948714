import type { Dating } from '@onrecord/sdk/open'
import { z } from 'zod'

/** When something was said or done: the first and the last day that are possible. */
export interface DateRange {
  start: string
  end: string
  precision: string
  /** Where the date is from, such as "explicit" or "dateline". */
  basis: string
}

export const DateRange: z.ZodType<DateRange, DateRange> = z.object({
  start: z.string(),
  end: z.string(),
  precision: z.string(),
  basis: z.string().describe('Where the date is from, such as "explicit" or "dateline".'),
})

export const toDateRange = (date: Readonly<Dating> | null): DateRange | null =>
  date && { start: date.start, end: date.end, precision: date.precision, basis: date.basis }
