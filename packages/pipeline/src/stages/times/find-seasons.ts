import type { FoundTime } from './time.ts'

const shape =
  /(?<![\p{L}\p{N}-])(?:(?<frame>last|this|next|the|in) )?(?:(?:early|late)[- ]|mid-?)?(?<season>spring|summer|autumn|fall|winter)(?:(?: of|,)? (?<year>(?:1[5-9]|20)\d\d))?(?![\p{L}\p{N}-])/giu
/** The TIMEX3 value of each season, and its middle month. */
const seasons = new Map<string, [string, number]>([
  ['spring', ['SP', 4]],
  ['summer', ['SU', 7]],
  ['autumn', ['FA', 10]],
  ['fall', ['FA', 10]],
  ['winter', ['WI', 1]],
])

/** Find seasons that a year or "last", "this" or "next" tells: "the summer of 2007", "last fall". */
export function findSeasons(text: string, offset: number, published: string | null): FoundTime[] {
  return [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
    const { frame = '', season = '', year } = match.groups ?? {}
    const [value, middle] = seasons.get(season.toLowerCase()) ?? ['SU', 7]
    const told = year ?? yearOf(frame.toLowerCase(), middle, published)
    if (told === undefined) return []
    const lead = /^in /i.exec(match[0])?.[0].length ?? 0
    return [
      {
        start: offset + match.index + lead,
        end: offset + match.index + match[0].length,
        type: 'DATE',
        value: `${told}-${value}`,
        basis: year ? 'explicit' : 'dateline',
      },
    ]
  })
}

/** The year of the season that "last", "this" or "next" tells. */
function yearOf(frame: string, middle: number, published: string | null): string | undefined {
  if (!/^(?:last|this|next)$/.test(frame)) return undefined
  if (published === null) return 'XXXX'
  const [year = 0, month = 1] = published.split('-').map(Number)
  if (frame === 'this') return String(year)
  const isOver = middle < month - 1
  return String(frame === 'last' ? (isOver ? year : year - 1) : isOver ? year + 1 : year)
}
