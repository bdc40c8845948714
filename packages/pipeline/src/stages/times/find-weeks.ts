import { anyOf, timeWords } from '@onrecord/lexicon'
import { lastDay, shiftDay, weekOf } from '@onrecord/schema'
import { findDates } from './find-dates.ts'
import { onlyWith } from './only-with.ts'
import type { OutlookAt, Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const ordinals = timeWords.ordinals.slice(1, 6)
const shape = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:the\\s+)?(?:(?<which>${anyOf(ordinals)}|last|final)\\s+)?week\\s+(?:of|in|beginning|starting)\\s+(?:on\\s+)?$`,
  'iu',
)
/** How far before a date its week may start, in UTF-16 code units. */
const reach = 40

/** Find weeks of a month or a day: "the third week of January", "the week of February 9th". */
export const findWeeks = onlyWith(
  ['week '],
  (text: string, offset: number, reference: Reference, outlookAt: OutlookAt): FoundTime[] =>
    findDates(text, 0, reference, outlookAt).flatMap(([date]): FoundTime[] => {
      if (date === undefined) return []
      const match = shape.exec(text.slice(Math.max(0, date.start - reach), date.start))
      if (match === null) return []
      const which = match.groups?.which?.toLowerCase()
      const weekIn = (value: string): string | undefined => {
        if (value.length === 10) return which === undefined ? weekOf(value) : undefined
        if (value.length !== 7 || which === undefined) return undefined
        const nth = ordinals.indexOf(which)
        const day = nth < 0 ? lastDay(value) : shiftDay(`${value}-01`, nth * 7)
        return day && weekOf(day)
      }
      const { fromRunning } = date
      return [
        {
          ...date,
          start: offset + date.start - match[0].length,
          end: offset + date.end,
          value: weekIn(date.value) ?? 'XXXX',
          ...(fromRunning && { fromRunning: (running) => weekIn(fromRunning(running) ?? '') }),
        },
      ]
    }),
)
