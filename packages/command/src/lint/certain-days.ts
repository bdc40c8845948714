import type { Affiliation } from '@onrecord/schema'

/** Days in succession, both ends inclusive. */
export interface Days {
  from: string
  to: string
}

/**
 * The days on which an office was certainly held. A beginning on the first day of a month or year may stand for all of it, and
 * so may an end on the last: a change within a month or year is on both sides of it.
 *
 * @returns
 *   Undefined if the beginning or the end is unknown, or nothing is certain.
 */
export function certainDays({ from, to }: Pick<Affiliation, 'from' | 'to'>): Days | undefined {
  if (from === undefined || to === undefined) return undefined
  const days = { from: lastMeant(from), to: firstMeant(to) }
  return days.from <= days.to ? days : undefined
}

function lastMeant(from: string): string {
  if (from.endsWith('-01-01')) return `${from.slice(0, 4)}-12-31`
  return from.endsWith('-01') ? lastOfMonth(from) : from
}

function firstMeant(to: string): string {
  if (to.endsWith('-12-31')) return `${to.slice(0, 4)}-01-01`
  return to === lastOfMonth(to) ? `${to.slice(0, 7)}-01` : to
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
