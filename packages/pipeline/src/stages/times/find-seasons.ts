import { anyOf, timeWords } from '@onrecord/lexicon'
import { onlyWith } from './only-with.ts'
import { isHistory, type Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const shape = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<frame>last|this|next|the|in) )?(?:(?:early|late)[- ]|mid-?)?(?<season>${anyOf(Object.keys(timeWords.seasons))})(?:(?: of|,)? (?<year>(?:1[5-9]|20)\\d\\d))?(?![\\p{L}\\p{N}-])`,
  'giu',
)
/** The middle month of each season, by its TIMEX3 code. */
const middles: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 1 }

/** Find seasons with a year, or with "last", "this" or "next": "the summer of 2007", "last fall". */
export const findSeasons = onlyWith(
  Object.keys(timeWords.seasons),
  (text: string, offset: number, reference: Reference): FoundTime[] => {
    return [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const { frame = '', season = '', year } = match.groups ?? {}
      const value = timeWords.seasons[season.toLowerCase()] ?? 'SU'
      const ofYear = year ?? yearOf(frame.toLowerCase(), middles[value] ?? 7, reference)
      const isCollapse =
        season === 'fall' && /^ of\b/.test(text.slice(match.index + match[0].length))
      if (ofYear === undefined || isCollapse) return []
      const lead = /^in /i.exec(match[0])?.[0].length ?? 0
      return [
        {
          start: offset + match.index + lead,
          end: offset + match.index + match[0].length,
          type: 'DATE',
          value: `${ofYear}-${value}`,
          basis: year ? 'explicit' : 'dateline',
        },
      ]
    })
  },
)

/** The year of a season after "last", "this" or "next"; in a history, "the" season is one of the year mentioned last. */
function yearOf(frame: string, middle: number, reference: Reference): string | undefined {
  const { published, running } = reference
  if (/^(?:the|in)$/.test(frame) && isHistory(reference)) return running?.slice(0, 4)
  if (!/^(?:last|this|next)$/.test(frame)) return undefined
  if (published === null) return 'XXXX'
  const [year = 0, month = 1] = published.split('-').map(Number)
  if (frame === 'this') return String(year)
  const isOver = middle < month - 1
  return String(frame === 'last' ? (isOver ? year : year - 1) : isOver ? year + 1 : year)
}
