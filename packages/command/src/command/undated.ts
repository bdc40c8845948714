import type { Extraction } from '@onrecord/schema'

/** Whether a text has times such as "last week" that only a day of publication dates, and none is known. */
export const isUndated = ({ published, times }: Extraction): boolean =>
  published === null && times.some(({ value }) => value.startsWith('XXXX'))

/** Say which texts lack a day of publication, and how to give it. */
export function describeUndated([first, ...others]: readonly string[]): string {
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return `${first}${more}: No day of publication, so times such as "last week" have no date; --published 2018-03-08 sets it`
}
