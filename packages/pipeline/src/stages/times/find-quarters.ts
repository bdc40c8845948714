import { anyOf, timeWords } from '@onrecord/lexicon'
import { onlyWith } from './only-with.ts'
import type { Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const ordinals = timeWords.ordinals.slice(1, 5)
const which = String.raw`(?<which>${anyOf(ordinals)}|[1-4](?:st|nd|rd|th))[- ]quarter(?:(?: of)? (?<year>(?:19|20)\d\d))?`
const same = `(?<same>the (?:latest )?quarter)(?! of)`
const before = String.raw`(?<before>(?:a year|year-)\s?(?:ago|earlier)(?: (?:quarter|period))?)`
const shape = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?:the )?(?:fiscal )?${which}|${same}|(?:the )?${before})(?![\p{L}\p{N}])`,
  'giu',
)
/**
 * Find quarters: "the third quarter of 1989". Without a year they are counted from the day of publication; "the quarter"
 * refers to the last one mentioned, and "a year earlier" to the same quarter of the year before it.
 *
 * @param text
 *   The sentence.
 * @param offset
 *   The start of the sentence in the whole text.
 * @param reference
 *   The day of publication and the last quarter mentioned.
 */
export const findQuarters = onlyWith(
  ['quarter', 'ago', 'earlier'],
  (text: string, offset: number, { published, quarter }: Reference): FoundTime[] => {
    const found: FoundTime[] = []
    let last = quarter
    for (const match of text.matchAll(shape)) {
      const { which = '', year, same, before } = match.groups ?? {}
      const value = same
        ? (last ?? quarterBefore(published))
        : before
          ? yearBefore(last)
          : readQuarter(which, year, published)
      if (value === null) continue
      if (!before) last = value
      found.push({
        start: offset + match.index,
        end: offset + match.index + match[0].length,
        type: 'DATE',
        value,
        basis: year ? 'explicit' : 'dateline',
      })
    }
    return found
  },
)

/** The value of a quarter; without a year, of the last one that has begun by the day of publication or begins right after. */
function readQuarter(which: string, year: string | undefined, published: string | null): string {
  const quarter = Number.parseInt(which, 10) || ordinals.indexOf(which.toLowerCase()) + 1 || 1
  if (year !== undefined || published === null) return `${year ?? 'XXXX'}-Q${quarter}`
  const [thisYear = 0, month = 1] = published.split('-').map(Number)
  return `${quarter - Math.ceil(month / 3) > 1 ? thisYear - 1 : thisYear}-Q${quarter}`
}

/** The quarter before that of a day. */
function quarterBefore(published: string | null): string | null {
  if (published === null) return null
  const [year = 0, month = 1] = published.split('-').map(Number)
  const quarter = Math.ceil(month / 3) - 1
  return quarter === 0 ? `${year - 1}-Q4` : `${year}-Q${quarter}`
}

const yearBefore = (quarter: string | null): string | null =>
  quarter === null || quarter.startsWith('X')
    ? null
    : `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`
