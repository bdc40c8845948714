import { timeWords } from '@onrecord/lexicon'
import { shiftDay, shiftMonth } from '@onrecord/schema'
import { digits, isInCalendar, yearPart } from './days.ts'
import { type OutlookAt, type Reference, yearOf } from './reference.ts'
import type { FoundTime } from './time.ts'

/** The parts of a date that its words tell. */
export interface DateWords {
  /** As TIMEX3 has it: "2016", "BC0480". */
  year?: string | undefined
  /** "last", "this", "next", "that" or "the same" before "year". */
  frame?: string | undefined
  /** "last", "this" or "next" before the month. */
  which?: string | undefined
  month: number
  day?: number | undefined
}

/** How many days off a date without a year may lie on the other side of publication than its clause says. */
const leeway = 31
/** How many months before and after the last date a month of a history may lie. */
const [before, after] = [3, 8]

/** The value of a month or day of a month: of the year told, or of the one that the text tells of. */
export function placeDate(
  { year, frame, which, month, day }: DateWords,
  { published, isHistory }: Reference,
  outlook: ReturnType<OutlookAt>,
): Pick<FoundTime, 'value' | 'basis' | 'fromRunning'> | undefined {
  const rest = [month, ...(day === undefined ? [] : [day])].map((part) => digits(part, 2)).join('-')
  if (!isInCalendar(`2000-${rest}`)) return undefined
  const inYear = (number: string): string => `${number}-${rest}`
  if (year !== undefined) {
    const value = inYear(year)
    return year.startsWith('B') || isInCalendar(value) ? { value, basis: 'explicit' } : undefined
  }
  const unknown = { value: inYear('XXXX'), basis: 'dateline' as const }
  if (frame !== undefined) {
    const steps = timeWords.frames[frame.split(/\s/)[0] ?? '']
    if (steps === undefined)
      return { ...unknown, fromRunning: (running) => inYear(yearPart(running)) }
    if (published === null) return unknown
    return { value: inYear(String(yearOf(published) + steps)), basis: 'dateline' }
  }
  if (published === null) return unknown
  if (which !== undefined) {
    const isOver = month <= Number(published.slice(5, 7))
    const steps =
      which === 'last'
        ? month < Number(published.slice(5, 7))
          ? 0
          : -1
        : which === 'next' && isOver
          ? 1
          : 0
    return { value: inYear(String(yearOf(published) + steps)), basis: 'dateline' }
  }
  const isToCome = outlook === 'ahead' || (outlook === 'ahead-in-news' && !isHistory)
  const own = inYear(published.slice(0, 4))
  const value = isToCome
    ? from(own, published)
    : until(own, published, outlook === 'behind' ? 0 : leeway)
  if (!isHistory || isToCome) return { value, basis: 'dateline' }
  return { value, basis: 'dateline', fromRunning: (running) => inYear(yearNear(running, month)) }
}

/** A month or day moved on a year where it lies before a day, a day of a month only where it lies long before. */
function from(date: string, day: string): string {
  const isOver = date < day.slice(0, date.length)
  const earliest = shiftDay(day, -leeway) ?? day
  return isOver && (date.length < 10 || date < earliest) ? inNextYear(date, 1) : date
}

/** A month or day moved back a year where its month is later than the day some days after another. */
function until(date: string, day: string, days: number): string {
  const latest = shiftDay(day, days) ?? day
  return date.slice(0, 7) > latest.slice(0, 7) ? inNextYear(date, -1) : date
}

const inNextYear = (date: string, years: number): string =>
  `${digits(yearOf(date) + years, 4)}${date.slice(4)}`

/** The year of a month in a history whose last date is known. */
function yearNear(running: string, month: number): string {
  const year = yearPart(running)
  if (running.length < 7 || year.startsWith('BC')) return year
  const distance = month - Number(running.slice(5, 7))
  const years = distance < -before ? 1 : distance > after ? -1 : 0
  return shiftMonth(`${year}-01`, years * 12)?.slice(0, 4) ?? year
}
