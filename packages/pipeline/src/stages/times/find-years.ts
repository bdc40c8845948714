import { anyOf, timeWords } from '@onrecord/lexicon'
import { onlyWith } from './only-with.ts'
import type { FoundTime } from './time.ts'

const digits = Array.from('0123456789')
const years =
  /(?<![\p{L}\p{N}.,$€£/]|(?<!\b(?:early|mid|late|post|pre|\d{2,4}))[-–])(?<year>1[4-9]\d\d|20\d\d)(?![\p{L}\p{N}%°]|[.,:/]\d)(?:(?<dash>[-–/])(?<last>\d\d|\d{4})(?![\p{L}\p{N}%]|[.,-]\d))?/gu
const seasons = anyOf(Object.keys(timeWords.seasons))
/** Prepositions, adverbs and nouns before a year. */
const introducer = new RegExp(
  `(?:\\b(?:in|since|by|until|till|from|to|of|during|through|throughout|before|after|early|late|between|year|years|circa|than|like|${seasons})[ \\u00A0]|\\b(?:early|mid|late|post|pre)-|\\b\\d{4}(?:[-–]| and |, ))$`,
  'i',
)
const fiscal =
  /(?<![\p{L}\p{N}])(?:(?:fiscal(?: year)?\s+|FY\s?)(?<year>(?:19|20)\d\d)|FY\s?['’]?(?<short>\d\d))(?![\p{L}\p{N}])/gu
const ancient =
  /(?<![\p{L}\p{N}.,-])(?:(?<first>\d{1,4})[-–/])?(?<year>\d{1,4}) ?(?:BCE?\b|B\.C\.(?:E\.)?)/gu
/** Determiners of a noun with a year as its modifier: "the 1996 campaign", "its 1988 results". */
const determiner =
  /(?:\b(?:the|a|an|its|his|her|their|our|this|that|both|for|for the|due|and)|['’]s?)[ \u00A0]$/i
/** Nouns after which the number is a count. */
const counted = new RegExp(`^\\s+${anyOf(timeWords.counted)}\\b`, 'i')
/** Text before and after a year that needs no introducer: "(1990)", "the war of the year, 1990,", "2003: Invasion". */
const apart = /(?:^|[(,;–—]\s?|\b\p{Ll}+ )$/u
const ends = /^(?:[,.;:)–—-]|$)/
/** A year that opens a sentence, before its verb: "2007 also saw". */
const opens = /^ (?:\p{Ll}+ly |also )?(?:was|is|will|saw|began|brought|marked|had|has|election)/u

/** Find years: "in 2016", "1947-54", "fiscal 1989", "FY2025", "490 BC". */
export const findYears = onlyWith(digits, (text: string, offset: number): FoundTime[] => [
  ...[...text.matchAll(fiscal)].map((match) => {
    const { year, short } = match.groups ?? {}
    return toYear(offset + match.index, match[0], year ?? `20${short}`)
  }),
  ...[...text.matchAll(years)].flatMap((match) => {
    const { year = '', dash = '', last } = match.groups ?? {}
    const lead = text.slice(Math.max(0, match.index - 13), match.index)
    const rest = text.slice(match.index + match[0].length)
    const start = offset + match.index
    const isModifier = determiner.test(lead) && !counted.test(rest) && Number(year) > 1899
    const isRange = last !== undefined && isLater(year, last)
    const isOpening = lead === '' && opens.test(rest)
    const isAlone = (apart.test(lead) && ends.test(dash || rest)) || isOpening
    if (!(isModifier || isRange || introducer.test(lead) || isAlone)) return []
    const first = toYear(start, year, year)
    if (!isRange) return [first]
    const whole = `${year.slice(0, 4 - last.length)}${last}`
    return [first, toYear(start + 5, last, whole)]
  }),
  ...[...text.matchAll(ancient)].flatMap((match) => {
    const { first, year = '' } = match.groups ?? {}
    const start = offset + match.index
    const gap = first === undefined ? 0 : first.length + 1
    const last = toYear(start + gap, match[0].slice(gap), `BC${year.padStart(4, '0')}`)
    return first ? [toYear(start, first, `BC${first.padStart(4, '0')}`), last] : [last]
  }),
])

/** Whether a second number is a later year of a range: "1947-54", but not "1998-10". */
const isLater = (year: string, last: string): boolean =>
  last.length === 4
    ? Number(last) >= Number(year)
    : Number(last) > Number(year.slice(2)) &&
      (Number(last) > 12 || year.endsWith(String(Number(last) - 1).padStart(2, '0')))

const toYear = (start: number, words: string, value: string): FoundTime => ({
  start,
  end: start + words.length,
  type: 'DATE',
  value,
  basis: 'explicit',
})
