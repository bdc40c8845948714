import { wholeWords } from '@onrecord/lexicon'
import { onlyWith } from './only-with.ts'
import { type Reference, yearOf } from './reference.ts'
import type { FoundTime } from './time.ts'

const shape = wholeWords(
  '(?:the )?(?<which>first|second|last|latter) half of (?:(?<year>(?:1[5-9]|20)\\d\\d)|(?<this>this year)|(?<last>last year)|(?<next>next year))|(?<short>H[12])(?: of)? (?<shortYear>20\\d\\d)',
)

/** Find half-years: "the first half of 2016" is "2016-H1". */
export const findHalves = onlyWith(
  ['half of', 'h1', 'h2'],
  (text: string, offset: number, { published }: Reference): FoundTime[] =>
    [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const { which, short, shortYear, last, next } = match.groups ?? {}
      const year = match.groups?.year ?? shortYear
      const ofYear = year ?? (published && String(yearOf(published) + (next ? 1 : last ? -1 : 0)))
      if (!ofYear) return []
      const start = offset + match.index
      const end = start + match[0].length
      const value = `${ofYear}-${short ?? (which?.toLowerCase() === 'first' ? 'H1' : 'H2')}`
      return [{ start, end, type: 'DATE', value, basis: year ? 'explicit' : 'dateline' }]
    }),
)
