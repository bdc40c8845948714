import { readDay } from '@onrecord/pipeline'

/**
 * Read a day, `2018-03-08`, of a time as pages and feeds write it: ISO 8601, RFC 822, or a date in words. The day is that of
 * the time's own zone.
 */
export function readPublishedDay(value: string | undefined): string | undefined {
  const given = value?.trim() ?? ''
  const date =
    /^\d{4}-\d\d-\d\d(?=$|[T\s])/.exec(given)?.[0] ??
    /^(?:[A-Z][a-z]{2,8},?\s+)?(\d{1,2}\s+[A-Z][a-z]{2,8}\s+\d{4})\s+\d\d:\d\d/.exec(given)?.[1] ??
    given
  return readDay(date) ?? undefined
}
