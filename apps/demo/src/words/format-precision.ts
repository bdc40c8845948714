import type { Dating } from '@onrecord/sdk'

/** Say how finely a date is known, where it is less than a day: "to the month". */
export function formatPrecision({ start, end, precision }: Readonly<Dating>): string | undefined {
  if (precision === 'day' || start === end) return undefined
  return precision === 'range' ? 'within these days' : `to the ${precision}`
}
