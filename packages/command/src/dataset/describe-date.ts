import type { Dating } from '@onrecord/schema'

/** Describe a date by what is known of it: "2018-03-05", "2018-03", "2018", "2018-03-05 to 2018-03-11", "undated". */
export function describeDate(date: Dating | null): string {
  if (date === null) return 'undated'
  const { start, end, precision } = date
  if (precision === 'day') return start
  if (precision === 'month') return start.slice(0, 7)
  return precision === 'year' ? start.slice(0, 4) : `${start} to ${end}`
}
