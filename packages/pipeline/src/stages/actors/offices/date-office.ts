import { isHeldOn, type LexiconActor, type Office, usualRole } from '@onrecord/lexicon'
import { firstFrom } from '@onrecord/schema'
import type { Interval } from '../../times/time.ts'

/** The first and last day of an office, as far as they are known. */
export interface Term {
  from?: string
  to?: string
}

/** How far behind an office its time may stand, in code units. */
const reach = 12
const opening = /^\s*(?:,\s*)?\(?(from|since|until|till)?\s*$/

/**
 * When somebody held an office: what the text says behind it ("from 2013 to 2017", "since 2014"), or else public record.
 *
 * @param end
 *   Where the words of the office end.
 * @param day
 *   The day that the text tells of, which chooses between several terms.
 */
export function dateOffice(
  holder: LexiconActor | undefined,
  role: string,
  owner: string,
  day: string | null,
  end: number,
  intervals: readonly Interval[],
  text: string,
): Term {
  return readTerm(end, intervals, text) ?? recallTerm(holder, role, owner, day)
}

function readTerm(end: number, intervals: readonly Interval[], text: string): Term | undefined {
  const index = firstFrom(intervals, end)
  const first = intervals[index]
  if (first === undefined || first.start > end + reach) return undefined
  const { start, end: last, precision } = first.dating
  const word = opening.exec(text.slice(end, first.start))?.[1]
  if (word === 'since') return { from: start }
  if (word === 'until' || word === 'till') return { to: last }
  if (word !== 'from') return undefined
  if (precision === 'range') return { from: start, to: last }
  const second = intervals[index + 1]
  const isRange =
    second && /^\s*(?:to|until|till|through)\s*$/.test(text.slice(first.end, second.start))
  return isRange ? { from: start, to: second.dating.end } : undefined
}

function recallTerm(
  holder: LexiconActor | undefined,
  role: string,
  owner: string,
  day: string | null,
): Term {
  const terms = holder?.offices.filter(
    (office) => office.of === owner && isSameRole(office.role, role),
  )
  const term = terms?.length === 1 ? terms[0] : terms?.find((one) => day && isHeldOn(one, day))
  return term ? toTerm(term) : {}
}

/** "special envoy" is "special envoy to Afghanistan" where nobody else is meant. */
const isSameRole = (known: string, told: string): boolean =>
  usualRole(known) === usualRole(told) || known.toLowerCase() === told.toLowerCase()

/** Years and months count whole. */
function toTerm({ from, to }: Office): Term {
  return {
    ...(from && { from: `${from}-01-01`.slice(0, 10) }),
    ...(to && { to: lastDay(to) }),
  }
}

function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  if (day !== undefined) return date
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}
