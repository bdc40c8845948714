import { anyOf, readCount, timeWords } from '@onrecord/lexicon'
import { shiftDay } from '@onrecord/schema'
import type { FoundTime } from './time.ts'

const { numbers } = timeWords
const shape = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:the|(?<count>\\d{1,2}|an?|${anyOf(numbers.slice(1))}))\\s+days?\\s+(?<side>before|after)\\s+$`,
  'iu',
)
/** How far before a day the words that shift it may start, in UTF-16 code units. */
const reach = 28

/** Find days told by their distance from another: "the day before Christmas", "two days after 3 May". */
export function shiftDays(days: readonly FoundTime[], text: string): FoundTime[] {
  return days.flatMap((day): FoundTime[] => {
    const match = shape.exec(text.slice(Math.max(0, day.start - reach), day.start))
    if (match === null) return []
    const { count = 'a', side = '' } = match.groups ?? {}
    const steps = Number(readCount(count)) * (/before/i.test(side) ? -1 : 1)
    const value = shiftDay(day.value, steps)
    if (value === undefined) return []
    const { fromRunning } = day
    return [
      {
        ...day,
        start: day.start - match[0].length,
        value,
        ...(fromRunning && {
          fromRunning: (running) => shiftDay(fromRunning(running) ?? '', steps),
        }),
      },
    ]
  })
}
