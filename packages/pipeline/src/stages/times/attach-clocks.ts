import { anyOf, timeWords } from '@onrecord/lexicon'
import type { FoundTime } from './time.ts'

const { parts } = timeWords
const part = anyOf(Object.keys(parts))
/** Between a clock time and the day after it. */
const clockToDay =
  /^(?:\s*\([^()]{1,20}\))?(?:\s+local\s+time)?\s*(?:,\s*)?(?:\s(?:on|of|from)\s+)?(?:the\s+)?$/i
/** Between a day and the clock time after it. */
const dayToClock = /^,?\s+(?:(?:at|around|about|by|until)\s+)?$/i
const partAfter = new RegExp(
  `^\\s+(?:(?:early|late|mid)[- ])?(?<part>${part})(?![\\p{L}\\p{N}])`,
  'iu',
)
const partBefore = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:the\\s+)?(?:(?:early|late|mid)[- ])?(?<part>${part})(?:\\s+hours)?\\s+(?:of\\s+|on\\s+)?$`,
  'iu',
)
/** How far before a day its part may start, in UTF-16 code units. */
const reach = 32

/**
 * Join clock times and parts of a day with the day beside them: "10 p.m. Wednesday", "on Monday at 17:30", "Sunday night",
 * "the morning of 31 January 1965".
 */
export function attachClocks(
  days: readonly FoundTime[],
  clocks: readonly FoundTime[],
  text: string,
): FoundTime[] {
  return days.flatMap((day): FoundTime[] => {
    if (day.type !== 'DATE' || !/^(?:(?:\d|BC|X){4,6}-\S\S-\S\S|XXXX)$/.test(day.value)) return []
    const date = day.value === 'XXXX' ? 'XXXX-XX-XX' : day.value
    const join = (start: number, end: number, clock: string): FoundTime => ({
      start,
      end,
      type: 'TIME',
      value: `${date}T${clock}`,
      basis: day.basis,
      ...(day.fromRunning && {
        fromRunning: (running) => {
          const value = day.fromRunning?.(running)
          return value && `${value}T${clock}`
        },
      }),
    })
    const before = clocks.find(
      ({ end, start }) =>
        start < day.start && end <= day.start && clockToDay.test(text.slice(end, day.start)),
    )
    if (before) return [join(before.start, day.end, clockOf(before))]
    const after = clocks.find(
      ({ start }) => start >= day.end && dayToClock.test(text.slice(day.end, start)),
    )
    if (after) return [join(day.start, after.end, clockOf(after))]
    const next = partAfter.exec(text.slice(day.end, day.end + reach))
    if (next) return [join(day.start, day.end + next[0].length, codeOf(next))]
    const from = Math.max(0, day.start - reach)
    const last = partBefore.exec(text.slice(from, day.start))
    return last ? [join(day.start - last[0].length, day.end, codeOf(last))] : []
  })
}

const clockOf = ({ value }: FoundTime): string => value.slice(value.indexOf('T') + 1)

const codeOf = ({ groups }: RegExpExecArray): string =>
  parts[groups?.part?.toLowerCase() ?? ''] ?? 'NI'
