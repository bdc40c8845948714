import { anyOf, readCount, timeWords, wholeWords } from '@onrecord/lexicon'
import { shiftDate } from './days.ts'
import { onlyWith } from './only-with.ts'
import type { Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const { numbers, tens, pairs, vague, modifiers } = timeWords
const limits = ['LESS_THAN', 'MORE_THAN', 'APPROX', 'EQUAL_OR_MORE'].flatMap(
  (name) => modifiers[name] ?? [],
)
const count = `(?<count>\\d+|an?|${anyOf([...numbers.slice(1), ...pairs, ...vague])}|${anyOf(tens.slice(2))}(?:[- ]${anyOf(numbers.slice(1, 10))})?)`
const shape = wholeWords(
  `(?:${anyOf(limits)}\\s+)?(?:${count}\\s+)?(?<unit>hour|day|week|fortnight|month|year|decade|century|centurie)(?<plural>s?)(?:\\s+or\\s+so)?\\s+(?<adverb>ago|later|earlier|before(?=\\s*(?:[.,;:]|$))|previously|hence|from\\s+now)`,
)
const large = /\b(?:hundred|thousand|million|billion)\s+$/i
const isForward = /later|hence|now/i

/**
 * Find dates a duration before or after publication ("two decades ago", "a week from now"), or the last date ("a fortnight
 * later"). A number that is not told gives no date: "several days ago".
 */
export const findShifts = onlyWith(
  ['ago', 'later', 'earlier', 'before', 'previously', 'hence', 'from now'],
  (text: string, offset: number, { published }: Reference): FoundTime[] =>
    [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const { count, unit = '', plural, adverb = '' } = match.groups ?? {}
      if (count === undefined && (!plural || large.test(text.slice(0, match.index)))) return []
      const number = Number(count === undefined ? 'X' : readCount(count))
      const start = offset + match.index
      const end = start + match[0].length
      const isDeictic = /ago|hence|now/i.test(adverb)
      const found = { start, end, type: 'DATE' as const }
      if (Number.isNaN(number)) {
        const value = isForward.test(adverb) ? 'FUTURE_REF' : 'PAST_REF'
        return [{ ...found, value, basis: 'dateline' }]
      }
      const steps = isForward.test(adverb) ? number : -number
      const move = (day: string): string | undefined =>
        /^hour/i.test(unit) ? undefined : shiftDate(day, unit, steps)
      if (!isDeictic) return [{ ...found, value: 'XXXX', basis: 'dateline', fromRunning: move }]
      const value = published && move(published)
      return [{ ...found, value: value || 'XXXX', basis: 'dateline' }]
    }),
)
