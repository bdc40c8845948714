import { anyOf, timeWords } from '@onrecord/lexicon'
import { ancientYear, readYear, year } from './calendar-words.ts'
import { shiftDate } from './days.ts'
import { onlyWith } from './only-with.ts'
import { isAhead, type OutlookAt, type Reference, yearOf } from './reference.ts'
import type { FoundTime } from './time.ts'

const shape = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<frame>last|this(?:\\s+past)?|next|that(?:\\s+same)?|the\\s+(?:following|next|same|previous))\\s+)?(?<season>${anyOf(Object.keys(timeWords.seasons))})(?:(?:\\s+of|,)?\\s+(?<year>${ancientYear}|${year})|\\s+of\\s+(?<ofYear>last|this|next|that)\\s+year)?(?![\\p{L}\\p{N}-])`,
  'giu',
)
/** Before a season without a year that the text tells of. */
const introduced =
  /\b(?:in|by|over|during|through|until|since|into|of|throughout|early|late|mid|middle of|the)[-\s]+(?:the\s+)?$/i
/** Another season before it: "the spring and summer". */
const listed = new RegExp(
  `\\b(?:in|during|over|the)\\s+${anyOf(Object.keys(timeWords.seasons))}\\s+(?:and|or)\\s+$`,
  'i',
)
/** The middle month of each season, by its TIMEX3 code: a winter is one of the year in which it begins. */
const middles: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 13 }

/** Find seasons: "the summer of 2007", "last fall", "in spring". */
export const findSeasons = onlyWith(
  Object.keys(timeWords.seasons),
  (text: string, offset: number, reference: Reference, outlookAt: OutlookAt): FoundTime[] =>
    [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const { frame, season = '', year, ofYear } = match.groups ?? {}
      const code = timeWords.seasons[season.toLowerCase()] ?? 'SU'
      const lead = text.slice(0, match.index)
      const rest = text.slice(match.index + match[0].length)
      if (!year && /^\p{Lu}/u.test(season) && /^\s+\p{Lu}/u.test(rest)) return []
      const isAmbiguous = /^(?:fall|spring)$/i.test(season)
      if (isAmbiguous && season === 'fall' && /^\s+of\b/.test(rest) && !year) return []
      const isTold = year !== undefined || ofYear !== undefined || frame !== undefined
      if (!isTold && !introduced.test(lead) && !listed.test(lead)) return []
      if (
        !isTold &&
        isAmbiguous &&
        !/\b(?:in|by|until|since|during|through)\s+(?:the\s+)?$/i.test(lead)
      )
        return []
      const start = offset + match.index
      const found = { start, end: start + match[0].length, type: 'DATE' as const }
      if (year !== undefined)
        return [{ ...found, value: `${readYear(year)}-${code}`, basis: 'explicit' }]
      const word = (ofYear ?? frame ?? '').toLowerCase()
      const steps = /following|next/.test(word) ? 1 : /previous/.test(word) ? -1 : 0
      const isAnaphor = /^(?:that|the)/.test(word)
      const counts = isAnaphor || (reference.isHistory && !/last|next/.test(word))
      const isToCome = isAhead(outlookAt(match.index))
      return [
        {
          ...found,
          value: `${near(word, middles[code] ?? 7, reference, ofYear !== undefined, isToCome)}-${code}`,
          basis: 'dateline',
          ...(counts && {
            fromRunning: (running) => {
              const shifted = shiftDate(running, 'year', steps)
              return shifted && `${shifted}-${code}`
            },
          }),
        },
      ]
    }),
)

/** The year of a season after "last", "this" or "next", or else of the last one, or of the next one of what is to come. */
function near(
  frame: string,
  middle: number,
  { published }: Reference,
  isOfYear: boolean,
  isToCome: boolean,
): string {
  if (published === null || /^(?:that|the)/.test(frame)) return 'XXXX'
  const isInWinter = middle > 12 && Number(published.slice(5, 7)) < 3
  const year = yearOf(published) - (isInWinter ? 1 : 0)
  const month = Number(published.slice(5, 7)) + (isInWinter ? 12 : 0)
  if (isOfYear) return String(year + (frame === 'last' ? -1 : frame === 'next' ? 1 : 0))
  if (frame === 'this') return String(year)
  const isOver = middle < month - 1
  const hasBegun = middle - 1 <= month
  if (frame === 'next') return String(hasBegun ? year + 1 : year)
  if (frame === '' && isToCome) return String(isOver ? year + 1 : year)
  return String(frame === '' ? (hasBegun ? year : year - 1) : isOver ? year : year - 1)
}
