import type { Time } from '@onrecord/schema'
import nlp from 'compromise'
import dates from 'compromise-dates'
import { byLine, type TimeTagger } from './tagger.ts'

nlp.plugin(dates)

interface Found {
  offset: { start: number; length: number }
  dates?: { start: string | null; unit?: string; repeat?: { interval?: Record<string, number> } }
  duration?: Record<string, number>
}

interface View {
  dates(options: { today: string; timezone: string }): { json(options: object): Found[] }
  durations(): { json(options: object): Found[] }
}

const letters: Readonly<Record<string, string>> = {
  year: 'Y',
  quarter: 'Q',
  month: 'M',
  week: 'W',
  day: 'D',
}
const lengths: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 }

/**
 * The times of compromise-dates: dates by their unit, repeated ones as sets, and durations. Lines on which it throws have
 * none.
 */
export const tagWithCompromise: TimeTagger = byLine((line, day) => {
  try {
    const view = nlp(line) as unknown as View
    const options = { today: day ?? '1970-01-01', timezone: 'UTC' }
    const found = view.dates(options).json({ offset: true })
    return [
      ...found.flatMap(toDate),
      ...view.durations().json({ offset: true }).flatMap(toDuration),
    ]
  } catch {
    return []
  }
})

const spanOf = ({ offset: { start, length } }: Found) => ({ start, end: start + length })

function toDate(found: Found): Time[] {
  const { start, unit = 'day', repeat } = found.dates ?? { start: null }
  if (repeat?.interval) return [{ ...spanOf(found), type: 'SET', value: period(repeat.interval) }]
  if (start === null) return []
  if (unit === 'time') return [{ ...spanOf(found), type: 'TIME', value: start.slice(0, 16) }]
  return [{ ...spanOf(found), type: 'DATE', value: start.slice(0, lengths[unit] ?? 10) }]
}

const toDuration = (found: Found): Time[] =>
  found.duration ? [{ ...spanOf(found), type: 'DURATION', value: period(found.duration) }] : []

function period(amounts: Readonly<Record<string, number>>): string {
  const [[unit, count] = ['day', 1]] = Object.entries(amounts)
  return letters[unit] ? `P${count}${letters[unit]}` : `PT${count}${unit.charAt(0).toUpperCase()}`
}
