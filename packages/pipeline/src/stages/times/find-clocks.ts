import { anyOf, timeWords } from '@onrecord/lexicon'
import { digits } from './days.ts'
import { onlyWith } from './only-with.ts'
import type { Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const zone = `(?:\\s*(?:${anyOf(timeWords.zones)})\\b)?`
const hour24 = '[01]?\\d|2[0-3]'
const oClock = `\\d{1,2}|${anyOf(timeWords.numbers.slice(1, 13))}`
const shapes = [
  '(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?\\s*(?<half>[ap])(?:\\.\\s?m\\.|\\.?m\\b)',
  '(?<only>\\d{1,2})(?::(?<onlyMinute>[0-5]\\d))?\\s+(?:in\\s+the\\s+(?<part>morning|afternoon|evening)|at\\s+(?<night>night))',
  `(?<hour24>${hour24}):(?<minute24>[0-5]\\d)(?![\\d:]|\\.\\d)(?:\\s*(?:hours|hrs))?`,
  `(?<four>[0-2]\\d[0-5]\\d)\\s*(?=hours\\b|hrs\\b|${anyOf(timeWords.zones)})(?:hours|hrs)?`,
  `(?<clock>${oClock})\\s+o['’]clock`,
  '(?<name>noon|midday|midnight)',
]
const shape = new RegExp(
  `(?<![\\p{L}\\p{N}.:/$€£-])(?:${shapes.join('|')})${zone}(?![\\p{L}\\p{N}])`,
  'giu',
)
const names: Readonly<Record<string, string>> = {
  noon: '12:00',
  midday: '12:00',
  midnight: '00:00',
}

/** Find clock times: "5 p.m.", "17:30", "0300 GMT", "noon". They have the day of the last date, or of publication. */
export const findClocks = onlyWith(
  [...'0123456789', "o'clock", 'o’clock', 'noon', 'midday', 'midnight'],
  (text: string, offset: number, { published }: Reference): FoundTime[] =>
    [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const clock = readClock(match.groups ?? {})
      if (clock === undefined) return []
      const start = offset + match.index
      return [
        {
          start,
          end: start + match[0].length,
          type: 'TIME',
          value: `${published ?? 'XXXX-XX-XX'}T${clock}`,
          basis: 'dateline',
          isClock: true,
          fromRunning: (running) =>
            running.length === 10 && (published === null || running <= published)
              ? `${running}T${clock}`
              : undefined,
        },
      ]
    }),
)

function readClock(groups: Partial<Record<string, string>>): string | undefined {
  const { hour, minute, half, hour24, minute24, four, clock, only, part, night, name } = groups
  if (name !== undefined) return names[name.toLowerCase()]
  if (four !== undefined)
    return Number(four) < 2400 ? `${four.slice(0, 2)}:${four.slice(2)}` : undefined
  if (hour24 !== undefined) return `${hour24.padStart(2, '0')}:${minute24}`
  const number =
    Number(hour ?? only ?? clock) || timeWords.numbers.indexOf(clock?.toLowerCase() ?? '')
  if (number < 1 || number > 12) return undefined
  const isLate = half ? /p/i.test(half) : night !== undefined || /noon|evening/i.test(part ?? '')
  const hours = half || part || night ? (number % 12) + (isLate ? 12 : 0) : number
  return `${digits(hours, 2)}:${minute ?? groups.onlyMinute ?? '00'}`
}
