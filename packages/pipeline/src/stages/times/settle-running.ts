import { quarterOf } from './days.ts'
import type { Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

/**
 * Give the times of a sentence that count from the last date their values, from left to right.
 *
 * @param times
 *   In text order.
 * @param reference
 *   The reference times. Its last date and last quarter move on.
 */
export function settleRunning(times: readonly FoundTime[], reference: Reference): void {
  for (const time of times) {
    const value = reference.running === null ? undefined : time.fromRunning?.(reference.running)
    if (value !== undefined) {
      time.value = value
      time.basis = 'running'
    }
    if (isQuarter.test(time.value)) reference.quarter = later(time.value, reference)
    reference.running = dateOf(time, reference) ?? reference.running
  }
}

const isQuarter = /^\d{4}-Q\d$/

/** The later of a quarter and the one told last, but none after publication: others are compared with it. */
function later(value: string, { quarter, published }: Reference): string | null {
  if (published !== null && value > quarterOf(published)) return quarter
  return quarter === null || value > quarter ? value : quarter
}

/** The date that times after this one count from, as precise as it tells: a year, a month or a day. */
function dateOf(
  { value, basis, isClock }: FoundTime,
  { isHistory, running }: Reference,
): string | undefined {
  if (isClock && basis !== 'running') return undefined
  if (isHistory && basis === 'dateline') return undefined
  const date = /^(?:BC)?\d{4}(?:-\d\d(?:-\d\d)?)?(?![\dX])/.exec(value)?.[0]
  const isPart = date !== undefined && /^-[A-Z]/.test(value.slice(date.length))
  return isPart && running?.startsWith(date) ? undefined : date
}
