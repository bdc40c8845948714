import type { Dating } from '@onrecord/dataset'

/** A date as precise as it is: a day, a month, a year, or the first and the last day. */
function describeDate({ start, end, precision }: Dating): string {
  if (start === end) return start
  if (precision === 'month') return start.slice(0, 7)
  return precision === 'year' ? start.slice(0, 4) : `${start} to ${end}`
}

/** A date, and a status other than that it took place, between brackets. */
export function describeNotes(date: Dating | null, status: string | undefined): string {
  const notes = [date && describeDate(date), status !== 'actual' && status].filter(Boolean)
  return notes.length > 0 ? ` (${notes.join(', ')})` : ''
}

/** Words in one line. */
export const inLine = (words: string): string => words.replace(/\s+/g, ' ').trim()
