import { anyOf, timeWords } from '@onrecord/lexicon'
import { onlyWith } from './only-with.ts'
import { type Reference, yearOf } from './reference.ts'
import type { FoundTime } from './time.ts'

const { decades } = timeWords
const shape = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£])(?:(?<century>1\\d|20)(?<tens>\\d)0['’]?s|(?<=\\bthe\\s+(?:(?:early|mid|late)[-\\s]+)?)(?:['’]?(?<short>\\d)0['’]?s|(?<name>${anyOf(Object.keys(decades))})))(?![\\p{L}\\p{N}])`,
  'giu',
)
/** The age of people: "the 40s" and "the sixties" are years only of the twentieth century or later. */
const century = 19

/** Find decades: "the 1950s", "the 1950's", "the ’80s", "the sixties". */
export const findDecades = onlyWith(
  ['0s', '0’s', "0's", ...Object.keys(decades)],
  (text: string, offset: number, { published }: Reference): FoundTime[] =>
    [...text.matchAll(shape)].map((match): FoundTime => {
      const { century: first, tens, short, name } = match.groups ?? {}
      const digit = tens ?? short ?? String(decades[name?.toLowerCase() ?? ''] ?? 0)
      const isOfThis =
        first === undefined && published !== null && Number(`20${digit}0`) <= yearOf(published)
      const start = offset + match.index
      const value = `${first ?? (isOfThis && Number(digit) < 3 ? 20 : century)}${digit}`
      return { start, end: start + match[0].length, type: 'DATE', value, basis: 'explicit' }
    }),
)
