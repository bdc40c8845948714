import { wholeWords } from '@onrecord/lexicon'
import { onlyWith } from './only-with.ts'
import type { Reference } from './reference.ts'
import type { FoundTime } from './time.ts'

const shape = wholeWords(
  '(?:the )?(?<which>first|second|latter) half of (?:(?<year>(?:1[5-9]|20)\\d\\d)|(?<this>this year)|(?<last>last year))',
)

/** Find half-years: "the first half of 2016" is "2016-H1". */
export const findHalves = onlyWith(
  ['half of'],
  (text: string, offset: number, { published }: Reference): FoundTime[] =>
    [...text.matchAll(shape)].flatMap((match): FoundTime[] => {
      const { which, year, last } = match.groups ?? {}
      const ofYear = year ?? (published && String(Number(published.slice(0, 4)) - (last ? 1 : 0)))
      if (!ofYear) return []
      const start = offset + match.index
      const end = start + match[0].length
      const value = `${ofYear}-H${which?.toLowerCase() === 'first' ? 1 : 2}`
      return [{ start, end, type: 'DATE', value, basis: year ? 'explicit' : 'dateline' }]
    }),
)
