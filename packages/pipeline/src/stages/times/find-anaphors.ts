import { timeWords } from '../../generated/times.ts'
import { dayLength, toDay } from './days.ts'
import type { Reference } from './reference.ts'
import type { FoundTime } from './time.ts'
import { anyOf, wholeWords } from './word-pattern.ts'

const unit = '(?<unit>day|week|month|year)'
const weekday = `(?<weekday>${anyOf(timeWords.weekdays)})`
const shape = wholeWords(
  `(?:(?:later|earlier)\\s+)?(?:(?<same>that(?:\\s+(?:same|very))?|the\\s+same)|the\\s+(?<next>following|next)|the\\s+(?<last>previous|preceding))\\s+(?:${unit}|${weekday})`,
)
/** Find times that count from the one told before: "the following day", "later that month", "the previous year". */
export function findAnaphors(text: string, offset: number, { running }: Reference): FoundTime[] {
  if (running === null) return []
  return [...text.matchAll(shape)].map((match) => {
    const { next, last, unit, weekday } = match.groups ?? {}
    const step = next ? 1 : last ? -1 : 0
    const value = weekday ? toWeekday(running, weekday, step) : toUnit(running, unit ?? 'day', step)
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

/** The nearest such weekday after or before a day. */
function toWeekday(day: string, weekday: string, step: number): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  const wanted = timeWords.weekdays.indexOf(weekday.toLowerCase())
  const distance = (wanted - new Date(time).getUTCDay() + 7) % 7
  return toDay(time + (step < 0 ? distance - 7 : distance || (step > 0 ? 7 : 0)) * dayLength)
}
