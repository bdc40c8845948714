import { anyOf, timeWords } from '@onrecord/lexicon'
import { quarterOf, shiftQuarter } from './days.ts'
import { onlyWith } from './only-with.ts'
import { isAhead, type OutlookAt, type Reference, yearOf } from './reference.ts'
import type { FoundTime } from './time.ts'

const ordinals = timeWords.ordinals.slice(1, 5)
const year = String.raw`(?:19|20)\d\d`
const frame = '(?:last|this|next)'
const shape = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${[
    String.raw`(?:the\s+(?!\p{L}+-quarter))?(?:(?<yearBefore>${year}|year-(?:ago|earlier)|${frame}\s+year['’]s)\s+)?(?:fiscal[- ])?(?<which>${anyOf(ordinals)}|[1-4](?:st|nd|rd|th))[- ]quarter(?:,?\s+(?:of\s+|in\s+)?(?:fiscal\s+)?(?<year>${year}|${frame}\s+year)\b)?`,
    String.raw`Q(?<short>[1-4])(?:(?:\s+of)?\s+(?:FY\s?)?(?<shortYear>${year})|\s?['’]?(?<two>\d\d))?`,
    String.raw`(?<same>the\s+(?:latest\s+(?:quarter|period)|quarter))(?!\s+of|-to-)`,
    String.raw`(?:the\s+)?(?<current>current|this|last|next|previous)\s+quarter`,
    String.raw`the\s+(?<ofYear>${year})\s+(?:quarter|period)`,
    String.raw`(?:the\s+(?!year-(?:ago|earlier)(?!\s+(?:quarter|period))))?(?<before>(?:a\s+year|year-)\s?(?:ago|earlier)(?:\s+(?:quarter|period))?|(?:corresponding|comparable|same)\s+(?:quarter|period)\s+(?:of\s+)?(?:last\s+year|a\s+year\s+(?:ago|earlier)))`,
  ].join('|')})(?![\p{L}\p{N}-])`,
  'giu',
)

/**
 * Find quarters: "the third quarter of 1989", "Q3 2021", "last year's first quarter". Without a year it is the last one, or
 * the next of what is to come; "the quarter" refers to the last one told, and "a year earlier" to the one of the year before.
 */
export const findQuarters = onlyWith(
  ['quarter', 'ago', 'earlier', 'q', 'period'],
  (
    text: string,
    offset: number,
    { published, quarter }: Reference,
    outlookAt: OutlookAt,
  ): FoundTime[] => {
    const found: FoundTime[] = []
    let last = quarter
    for (const match of text.matchAll(shape)) {
      const groups = match.groups ?? {}
      const { which, short, same, current, ofYear, before } = groups
      const told =
        groups.year ?? groups.yearBefore ?? groups.shortYear ?? (groups.two && `20${groups.two}`)
      const value = same
        ? (last ?? (published && shiftQuarter(published, -1)))
        : current
          ? published && shiftQuarter(published, timeWords.frames[current.toLowerCase()] ?? 0)
          : ofYear
            ? last && `${ofYear}${last.slice(4)}`
            : before
              ? yearBefore(last)
              : readQuarter(which ?? short ?? '', told, published, outlookAt(match.index), last)
      if (!value) continue
      const isBefore = before !== undefined || /year-/.test(told ?? '')
      if (!isBefore && /^\d{4}/.test(value)) last = latest(last, value)
      const start = offset + match.index
      const isExplicit = /^\d{4}$/.test(told ?? '')
      found.push({
        start,
        end: start + match[0].length,
        type: 'DATE',
        value,
        basis: isExplicit ? 'explicit' : 'dateline',
      })
    }
    return found
  },
)

const latest = (a: string | null, b: string): string => (a === null || b > a ? b : a)

/** The value of a quarter; without a year, of the last one that has begun, or of the next one. */
function readQuarter(
  which: string,
  told: string | undefined,
  published: string | null,
  outlook: ReturnType<OutlookAt>,
  last: string | null,
): string {
  const number = Number.parseInt(which, 10) || ordinals.indexOf(which.toLowerCase()) + 1 || 1
  if (told !== undefined && /^\d/.test(told)) return `${told}-Q${number}`
  if (published === null) return `XXXX-Q${number}`
  const own = `${yearOf(published)}-Q${number}`
  const inYear = (years: number): string => `${yearOf(published) + years}-Q${number}`
  if (told !== undefined) {
    if (/^year-/i.test(told)) return yearBefore(last ?? own)?.replace(/\d$/, String(number)) ?? own
    return inYear(/^last/i.test(told) ? -1 : /^next/i.test(told) ? 1 : 0)
  }
  const now = quarterOf(published)
  if (isAhead(outlook)) return own < (shiftQuarter(published, -1) ?? now) ? inYear(1) : own
  return own > now ? inYear(-1) : own
}

const yearBefore = (quarter: string | null): string | null =>
  quarter === null || quarter.startsWith('X')
    ? null
    : `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`
