import { anyOf, timeWords, wholeWords } from '@onrecord/lexicon'
import { weekdayOf } from '@onrecord/schema'
import { shiftDate, shiftWeek } from './days.ts'
import { onlyWith } from './only-with.ts'
import { isAhead, type OutlookAt, type Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const { frames } = timeWords
const units = ['year', 'month', 'week', 'weekend', 'decade', 'century']
const shape = wholeWords(
  `(?:(?:the\\s+)?(?<frame>${anyOf(Object.keys(frames))})\\s+(?:full\\s+|fiscal\\s+|calendar\\s+)?|(?<the>the)\\s+(?:full\\s+|fiscal\\s+)?)(?<unit>${anyOf(units)})(?<ago>\\s+before\\s+last)?(?!\\s*-)`,
)
/** What makes a unit after "the" a length of time or another unit than the current one. */
const notCurrent = /^\s*(?:of|before|after|earlier|later|ago|that|when|in which|prior|was|to)\b/i
const ended = /^\s+(?:ended|ending|to end)\b/i
/** Where "the year" is the current one. */
const whole = /\b(?:of|for|in|over|during|throughout|this|earlier in|later in|on|within)\s+$/i
/** Where a decade or a century is a length of time. */
const lengthy = /past|last|next|coming/

/** Find units that count from the day of publication: "last year", "this week", "the past decade", "the weekend". */
export const findUnits = onlyWith(
  units,
  (text: string, offset: number, reference: Reference, outlookAt: OutlookAt): FoundTime[] =>
    [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const { frame: words = '', the, unit = '', ago } = match.groups ?? {}
      const rest = text.slice(match.index + match[0].length)
      const start = offset + match.index
      const end = start + match[0].length
      const frame = words.toLowerCase().replace(/\s+/g, ' ')
      if (/^the\s+last/i.test(match[0]) && /^\s+of\b/i.test(rest)) return []
      const found = { start, end, basis: 'dateline' as const }
      const { published, isHistory } = reference
      const isAnaphor = /^the\s+(?:next|previous)/i.test(match[0])
      if (the !== undefined && unit !== 'weekend') {
        if (/^(?:decade|century)$/.test(unit) || notCurrent.test(rest)) return []
        if (unit === 'year' && ended.test(rest))
          return [{ ...found, type: 'DURATION', value: 'P1Y' }]
        if (!whole.test(text.slice(0, match.index))) return []
      }
      if (unit === 'decade' && lengthy.test(frame))
        return [{ ...found, type: 'DURATION', value: 'P10Y' }]
      if (unit === 'century' && (/past/.test(frame) || /^the\s+last/i.test(match[0])))
        return [{ ...found, type: 'DURATION', value: 'P100Y' }]
      const steps = ago ? -2 : unit === 'weekend' && frame === '' ? null : (frames[frame] ?? 0)
      const value = published
        ? shiftUnit(published, unit.toLowerCase(), steps, isAhead(outlookAt(match.index)))
        : 'XXXX'
      const counts = isHistory || isAnaphor
      return [
        {
          ...found,
          type: 'DATE',
          value: value ?? 'XXXX',
          ...(counts && {
            fromRunning: (running) => shiftDate(running, unit, steps ?? 0),
          }),
        },
      ]
    }),
)

/** The unit some steps from that of a day; a weekend without steps is the last or the next one. */
function shiftUnit(
  day: string,
  unit: string,
  steps: number | null,
  isToCome: boolean,
): string | undefined {
  switch (unit) {
    case 'week':
      return shiftWeek(day, steps ?? 0)
    case 'weekend': {
      const isWeekend = (weekdayOf(day) ?? 1) > 5
      const week = shiftWeek(day, steps ?? (isWeekend || isToCome ? 0 : -1))
      return week && `${week}-WE`
    }
    case 'century':
      return shiftDate(day, 'century', steps ?? 0)?.slice(0, 2)
    default:
      return shiftDate(day, unit, steps ?? 0)
  }
}
