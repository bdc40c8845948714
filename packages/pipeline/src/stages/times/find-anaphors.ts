import { anyOf, timeWords, wholeWords } from '@onrecord/lexicon'
import { shiftMonth } from '@onrecord/schema'
import { digits, shiftDate, shiftWeek } from './days.ts'
import { onlyWith } from './only-with.ts'
import type { Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const unit = '(?<unit>day|week|month|year|decade)'
const month = `(?<month>${anyOf(timeWords.months)})`
const relative = wholeWords(
  `(?:(?<same>that(?:\\s+(?:same|very))?|the\\s+same)|the\\s+(?<next>following|next)|the\\s+(?<last>previous|preceding))\\s+(?:${unit}|${month})`,
)
const partOfUnit = wholeWords(
  `(?:the\\s+)?(?:end|beginning|start|middle|close)\\s+of\\s+(?:the|this)\\s+(?:fiscal\\s+)?(?<unit>week|month|year)|(?<=\\bby\\s+)year(?:['’]s)?[- ]end`,
)
const unitBefore = wholeWords(
  '(?:the\\s+(?<unit>day|week|month|year)\\s+before)(?=\\s*(?:[,.;:]|$))',
)

/**
 * Find anaphoric times, whose antecedent is the date mentioned before: "the following day", "later that month", "the
 * previous year".
 */
export const findAnaphors = onlyWith(
  ['day', 'week', 'month', 'year', 'decade', ...timeWords.months],
  (text: string, offset: number, reference: Reference): FoundTime[] => [
    ...findParts(text, offset, reference),
    ...findRelative(text, offset),
  ],
)

/** Parts of the current week, month or year: "by the end of the year". */
function findParts(text: string, offset: number, reference: Reference): FoundTime[] {
  const { published, isHistory } = reference
  return [...text.matchAll(partOfUnit)].map((match): FoundTime => {
    const unit = match.groups?.unit?.toLowerCase() ?? 'year'
    const move = (day: string): string | undefined =>
      unit === 'week' ? shiftWeek(day, 0) : shiftDate(day, unit, 0)
    return {
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      type: 'DATE',
      value: (published && move(published)) || 'XXXX',
      basis: 'dateline',
      ...(isHistory && { fromRunning: move }),
    }
  })
}

function findRelative(text: string, offset: number): FoundTime[] {
  const matches = [...text.matchAll(relative), ...text.matchAll(unitBefore)]
  return matches.map((match): FoundTime => {
    const { same, next, unit, month } = match.groups ?? {}
    const step = next ? 1 : same ? 0 : -1
    const start = offset + match.index
    return {
      start,
      end: start + match[0].length,
      type: 'DATE',
      value: 'XXXX',
      basis: 'dateline',
      fromRunning: (running) =>
        month ? shiftToMonth(running, month, step) : shiftDate(running, unit ?? 'day', step),
    }
  })
}

/** The nearest month of a name after a date (step 1), before it (-1) or in its year (0). */
function shiftToMonth(date: string, name: string, step: number): string | undefined {
  const number = timeWords.months.indexOf(name.toLowerCase()) + 1
  const month = `${date.slice(0, 4)}-${digits(number, 2)}`
  const known = date.slice(0, 7)
  const isOver = step > 0 ? month <= known : step < 0 && month >= known
  return shiftMonth(month, isOver ? step * 12 : 0)
}
