import { timeWords } from '@onrecord/lexicon'
import { dayLength, digits, toDay } from './days.ts'
import { isHistory, nearDay, type Reference } from './reference.ts'
import type { FoundTime } from './time.ts'
import { anyOf, wholeWords } from './word-pattern.ts'

const unit = '(?<unit>day|week|month|year)'
const weekday = `(?<weekday>${anyOf(timeWords.weekdays)})`
const month = `(?<month>${anyOf(timeWords.months)})`
const shape = wholeWords(
  `(?:(?:later|earlier)\\s+)?(?:(?<same>that(?:\\s+(?:same|very))?|the\\s+same)|the\\s+(?<next>following|next)|the\\s+(?<last>previous|preceding))\\s+(?:${unit}|${weekday}|${month})`,
)
const ends = wholeWords(
  `(?:the\\s+)?(?:end|beginning|start|middle|close)\\s+of\\s+(?:the|this)\\s+${unit}`,
)
const before = wholeWords(`the\\s+${unit}\\s+before(?=\\s*(?:[,.;:]|$))`)
/** Find times that count from the one told before: "the following day", "later that month", "the previous year". */
export function findAnaphors(text: string, offset: number, reference: Reference): FoundTime[] {
  return [...findEnds(text, offset, reference), ...findFollowing(text, offset, reference)]
}

/** The year or month that a text tells of, by its end: "by the end of the year". */
function findEnds(text: string, offset: number, reference: Reference): FoundTime[] {
  const day = nearDay(reference)
  if (day === null) return []
  return [...text.matchAll(ends)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    type: 'DATE',
    value: toUnit(day, match.groups?.unit ?? 'year', 0),
    basis: isHistory(reference) ? 'running' : 'dateline',
  }))
}

function findFollowing(text: string, offset: number, { running }: Reference): FoundTime[] {
  if (running === null) return []
  const matches = [...text.matchAll(shape), ...text.matchAll(before)]
  return matches.map((match) => {
    const { same, next, unit, weekday, month } = match.groups ?? {}
    const step = next ? 1 : same ? 0 : -1
    const value = weekday
      ? toWeekday(running, weekday, step)
      : month
        ? toMonth(running, month, step)
        : toUnit(running, unit ?? 'day', step)
    const start = offset + match.index
    const end = start + match[0].length
    return { start, end, type: 'DATE', value, basis: 'running' }
  })
}

function toUnit(day: string, unit: string, step: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (unit.toLowerCase() === 'year') return String(year + step)
  if (unit.toLowerCase() === 'month') return toDay(Date.UTC(year, month - 1 + step, 1)).slice(0, 7)
  return toDay(Date.UTC(year, month - 1, date + step * (unit.toLowerCase() === 'week' ? 7 : 1)))
}

/** The nearest such month after or before a day. */
function toMonth(day: string, month: string, step: number): string {
  const [year = 0, told = 1] = day.split('-').map(Number)
  const wanted = timeWords.months.indexOf(month.toLowerCase()) + 1
  const isOver = step > 0 ? wanted <= told : step < 0 && wanted >= told
  return `${year + (isOver ? step : 0)}-${digits(wanted, 2)}`
}

/** The nearest such weekday after or before a day. */
function toWeekday(day: string, weekday: string, step: number): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  const wanted = timeWords.weekdays.indexOf(weekday.toLowerCase())
  const distance = (wanted - new Date(time).getUTCDay() + 7) % 7
  return toDay(time + (step < 0 ? distance - 7 : distance || (step > 0 ? 7 : 0)) * dayLength)
}
