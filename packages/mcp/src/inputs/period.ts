import { z } from 'zod'

/** From when to when records are dated: years, months or days. */
export interface PeriodInput {
  from?: string | undefined
  to?: string | undefined
}

export const periodInput = {
  from: z
    .string()
    .optional()
    .describe('The first year, month or day: "2017", "2017-02" or "2017-02-20".'),
  to: z.string().optional().describe('The last year, month or day.'),
}

interface Dated {
  between(from: string, to: string): this
}

/** Keep the records of a period; those without a date are in none. */
export const inPeriod = <Records extends Dated>(
  records: Records,
  { from, to }: PeriodInput,
): Records =>
  from === undefined && to === undefined ? records : records.between(from ?? '0000', to ?? '9999')
