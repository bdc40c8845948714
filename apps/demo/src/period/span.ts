/** A stretch of time, in milliseconds since 1970 in UTC; the end is not part of it. */
export interface TimeSpan {
  readonly start: number
  readonly end: number
}

const day = 86_400_000
/** The shortest stretch that is shown. */
const shortest = 7 * day

/** The stretch from the first to the last day of a date. */
export function spanOf(date: { readonly start: string; readonly end: string }): TimeSpan {
  return { start: Date.parse(date.start), end: Date.parse(date.end) + day }
}

/** The stretch of a period of a filter, within another one where it is open. */
export function spanOfPeriod(
  from: string | undefined,
  to: string | undefined,
  all: TimeSpan,
): TimeSpan {
  const start = from === undefined ? all.start : Date.parse(padDay(from))
  const end = to === undefined ? all.end : lastInstant(to)
  return end > start ? { start, end } : all
}

/** The day of an instant: "2018-02-20". */
export const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The last day of a stretch. */
export const lastDayOf = ({ end }: TimeSpan): string => dayAt(end - 1)

/** Make a stretch longer or shorter about an instant that stays where it is, within another one. */
export function zoomSpan(span: TimeSpan, factor: number, about: number, all: TimeSpan): TimeSpan {
  const length = Math.min(Math.max((span.end - span.start) * factor, shortest), all.end - all.start)
  const share = (about - span.start) / (span.end - span.start)
  const start = about - share * length
  return moveSpan({ start, end: start + length }, 0, all)
}

/** Move a stretch, but not out of another one. */
export function moveSpan({ start, end }: TimeSpan, by: number, all: TimeSpan): TimeSpan {
  const length = Math.min(end - start, all.end - all.start)
  const from = Math.min(Math.max(start + by, all.start), all.end - length)
  return { start: from, end: from + length }
}

const padDay = (period: string): string => `${period}-01-01`.slice(0, 10)

/** The first instant after a year, month or day. */
function lastInstant(period: string): number {
  const date = new Date(padDay(period))
  if (period.length === 4) date.setUTCFullYear(date.getUTCFullYear() + 1)
  else if (period.length === 7) date.setUTCMonth(date.getUTCMonth() + 1)
  else date.setUTCDate(date.getUTCDate() + 1)
  return date.getTime()
}
