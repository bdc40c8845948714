import { anyOf, timeWords, wholeWords } from '@onrecord/lexicon'
import { shiftDay, shiftMonth, weekdayOf } from '@onrecord/schema'
import { digits } from './days.ts'
import { onlyWith } from './only-with.ts'
import { anchorDay, isHistory, type Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const unit = '(?<unit>day|week|month|year)'
const weekday = `(?<weekday>${anyOf(timeWords.weekdays)})`
const month = `(?<month>${anyOf(timeWords.months)})`
const relative = wholeWords(
  `(?:(?:later|earlier)\\s+)?(?:(?<same>that(?:\\s+(?:same|very))?|the\\s+same)|the\\s+(?<next>following|next)|the\\s+(?<last>previous|preceding))\\s+(?:${unit}|${weekday}|${month})`,
)
const partOfUnit = wholeWords(
  `(?:the\\s+)?(?:end|beginning|start|middle|close)\\s+of\\s+(?:the|this)\\s+${unit}`,
)
const unitBefore = wholeWords(`the\\s+${unit}\\s+before(?=\\s*(?:[,.;:]|$))`)

/**
 * Find anaphoric times, whose antecedent is the date mentioned before: "the following day", "later that month", "the
 * previous year".
 */
export const findAnaphors = onlyWith(
  ['day', 'week', 'month', 'year', ...timeWords.months],
  (text: string, offset: number, reference: Reference): FoundTime[] => {
    return [...findParts(text, offset, reference), ...findRelative(text, offset, reference)]
  },
)

/** Parts of the current day, week, month or year: "by the end of the year". */
function findParts(text: string, offset: number, reference: Reference): FoundTime[] {
  const day = anchorDay(reference)
  if (day === null) return []
  return [...text.matchAll(partOfUnit)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    type: 'DATE',
    value: shiftUnit(day, match.groups?.unit ?? 'year', 0) ?? 'XXXX',
    basis: isHistory(reference) ? 'running' : 'dateline',
  }))
}

function findRelative(text: string, offset: number, { running }: Reference): FoundTime[] {
  if (running === null) return []
  const matches = [...text.matchAll(relative), ...text.matchAll(unitBefore)]
  return matches.map((match) => {
    const { same, next, unit, weekday, month } = match.groups ?? {}
    const step = next ? 1 : same ? 0 : -1
    const value = weekday
      ? shiftToWeekday(running, weekday, step)
      : month
        ? shiftToMonth(running, month, step)
        : shiftUnit(running, unit ?? 'day', step)
    const start = offset + match.index
    const end = start + match[0].length
    return { start, end, type: 'DATE', value: value ?? 'XXXX', basis: 'running' }
  })
}

/** The year or month of a day, or the day itself, moved by a number of units; a week counts as seven days. */
function shiftUnit(day: string, unit: string, step: number): string | undefined {
  const month = day.slice(0, 7)
  if (unit.toLowerCase() === 'year') return shiftMonth(month, step * 12)?.slice(0, 4)
  if (unit.toLowerCase() === 'month') return shiftMonth(month, step)
  return shiftDay(day, step * (unit.toLowerCase() === 'week' ? 7 : 1))
}

/** The nearest month of a name after a day (step 1), before it (-1) or in its year (0). */
function shiftToMonth(day: string, name: string, step: number): string | undefined {
  const number = timeWords.months.indexOf(name.toLowerCase()) + 1
  const month = `${day.slice(0, 4)}-${digits(number, 2)}`
  const isOver = step > 0 ? month <= day.slice(0, 7) : step < 0 && month >= day.slice(0, 7)
  return shiftMonth(month, isOver ? step * 12 : 0)
}

/** The nearest day of a weekday after a day (step 1), before it (-1), or from it on (0). */
function shiftToWeekday(day: string, name: string, step: number): string | undefined {
  const wanted = timeWords.weekdays.indexOf(name.toLowerCase())
  const distance = (wanted - (weekdayOf(day) ?? 0) + 7) % 7
  return shiftDay(day, step < 0 ? distance - 7 : distance || (step > 0 ? 7 : 0))
}
