import { timeWords } from '@onrecord/lexicon'
import { opening, readWeekday, weekday } from './calendar-words.ts'
import { nearestWeekday, weekdayInWeek } from './days.ts'
import { onlyWith } from './only-with.ts'
import { isAhead, type OutlookAt, type Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const shape = new RegExp(
  `${opening}(?:(?<frame>the\\s+(?:next|following|previous|preceding|same)|next|last|(?:this\\s+)?(?:past|coming)|this|that(?:\\s+same)?)\\s+)?(?<weekday>${weekday})(?:\\s+(?:of\\s+)?(?<week>last|this|next)\\s+week(?!['’])|\\s+(?<later>week)\\b)?(?![\\p{L}\\p{N}])`,
  'giu',
)
const names = [
  ...timeWords.weekdays,
  ...Object.keys(timeWords.shortWeekdays).map((name) => `${name}.`),
]

/** Find weekdays: the last one, or the next one of what is to come; "last Friday", "Wednesday next week". */
export const findWeekdays = onlyWith(
  names,
  (text: string, offset: number, reference: Reference, outlookAt: OutlookAt): FoundTime[] =>
    [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const { frame = '', weekday: name = '', week } = match.groups ?? {}
      if (/^\p{Ll}/u.test(name)) return []
      const number = readWeekday(name)
      const start = offset + match.index
      const end = start + match[0].length
      const isAnaphor = /^(?:the|that)\b/i.test(frame)
      const { published, isHistory } = reference
      const isToCome = isAhead(outlookAt(match.index))
      const value =
        published &&
        (week === undefined
          ? nearest(published, number, frame.toLowerCase(), isToCome)
          : weekdayInWeek(published, number, timeWords.frames[week.toLowerCase()] ?? 0))
      return [
        {
          start,
          end,
          type: 'DATE',
          value: value || 'XXXX',
          basis: 'dateline',
          ...((isAnaphor || (isHistory && week === undefined)) && {
            fromRunning: (running) =>
              running.length < 10 ? undefined : afterRunning(running, number, frame.toLowerCase()),
          }),
        },
      ]
    }),
)

/** The weekday that a frame tells, counted from a day; without one the next or the last, which may be that day. */
function nearest(
  day: string,
  weekday: number,
  frame: string,
  isToCome: boolean,
): string | undefined {
  if (/last|past|previous|preceding/.test(frame)) return nearestWeekday(day, weekday, -1)
  if (/next|coming|following/.test(frame)) return nearestWeekday(day, weekday, 1)
  const latest = nearestWeekday(day, weekday, 0)
  return isToCome && latest !== day ? nearestWeekday(day, weekday, 1) : latest
}

const afterRunning = (day: string, weekday: number, frame: string): string | undefined =>
  /previous|preceding/.test(frame)
    ? nearestWeekday(day, weekday, -1)
    : /next|following/.test(frame)
      ? nearestWeekday(day, weekday, 1)
      : nearest(day, weekday, '', true)
