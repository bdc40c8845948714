import { anyOf, timeWords, wholeWords } from '@onrecord/lexicon'
import { shiftDay } from '@onrecord/schema'
import { longestWords, onlyWith } from './only-with.ts'
import { isAhead, type OutlookAt, type Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const { days, parts } = timeWords
const shape = wholeWords(
  `(?<day>${anyOf(Object.keys(days))})|(?<frame>this|last)\\s+(?<part>${anyOf(Object.keys(parts))})|(?<alone>tonight|overnight)`,
)

/** Find days and parts of days that count from the day of publication: "yesterday", "this morning", "overnight". */
export const findDays = onlyWith(
  longestWords([...Object.keys(days), ...Object.keys(parts), 'tonight', 'overnight']),
  (text: string, offset: number, reference: Reference, outlookAt: OutlookAt): FoundTime[] =>
    [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const { day, frame = '', part, alone } = match.groups ?? {}
      const { published, isHistory } = reference
      if (/^last/i.test(frame) && !/^(?:night|evening)$/i.test(part ?? '')) return []
      const start = offset + match.index
      const end = start + match[0].length
      const found = { start, end, basis: 'dateline' as const }
      if (day !== undefined) {
        const steps = days[day.toLowerCase().replace(/\s+/g, ' ')] ?? 0
        if (isHistory && steps === 0) return [{ ...found, type: 'DATE', value: 'PRESENT_REF' }]
        return [
          { ...found, type: 'DATE', value: (published && shiftDay(published, steps)) || 'XXXX' },
        ]
      }
      const isOvernight = alone?.toLowerCase() === 'overnight'
      if (
        isOvernight &&
        /^\s+\p{L}+s?\b(?<!\b(?:in|on|at|to|by|and|after|from|for|as))/u.test(
          text.slice(match.index + 9),
        ) &&
        /\b(?:an?|the)\s+$/i.test(text.slice(0, match.index))
      )
        return []
      const steps =
        /^last/i.test(frame) || (isOvernight && !isAhead(outlookAt(match.index))) ? -1 : 0
      const date = (published && shiftDay(published, steps)) || 'XXXX-XX-XX'
      const code = parts[(part ?? 'night').toLowerCase()] ?? 'NI'
      return [{ ...found, type: 'TIME', value: `${date}T${code}` }]
    }),
)
