import { anyOf, timeWords } from '@onrecord/lexicon'
import { onlyWith } from './only-with.ts'
import type { FoundTime } from './time.ts'

const digits = Array.from('0123456789')
const years =
  /(?<![\p{L}\p{N}.,$€£]|(?<!\b(?:early|mid|late|\d{4}))[-–])(1[5-9]\d\d|20\d\d)(s)?(?![\p{L}\p{N}%]|[.,]\d)/gu
const seasons = anyOf(Object.keys(timeWords.seasons))
/** Prepositions and nouns before a year. */
const introducer = new RegExp(
  `(?:\\b(?:in|since|by|until|till|from|to|of|during|through|before|after|fiscal|early|late|between|year|${seasons})[ \\u00A0]|\\b(?:early|mid|late)-|\\b\\d{4}(?:[-–]| and ))$`,
  'i',
)

const ancient = /(?<![\p{L}\p{N}.,-])(?<year>\d{1,4}) ?(?:BCE?\b|B\.C\.(?:E\.)?)/gu
/** Determiners of a noun with a year as its modifier: "the 1996 campaign", "its 1988 results". */
const determiner =
  /(?:\b(?:the|a|an|its|his|her|their|this|that|both|for|for the|due|and)|['’]s?)[ \u00A0]$/i
/** Nouns after which the number is a count. */
const counted = new RegExp(`^\\s+${anyOf(timeWords.counted)}\\b`, 'i')

/** Text before and after a year that needs no introducer: "(1990)", "the war of the year, 1990,". */
const apart = /(?:^|[(,;–—]\s?|\b\p{Ll}+ )$/u
const ends = /^(?:[,.;:)–—-]|)$/

/** Find years and decades, which chrono-node leaves out: "in 2016", "the 1990s", "490 BC". */
export const findYears = onlyWith(digits, (text: string, offset: number): FoundTime[] => {
  const found: FoundTime[] = []
  for (const match of text.matchAll(years)) {
    const [words, year = '', decade] = match
    const lead = text.slice(Math.max(0, match.index - 12), match.index)
    const rest = text.slice(match.index + words.length)
    const after = rest.slice(0, 1)
    const isModifier = determiner.test(lead) && !counted.test(rest) && Number(year) > 1899
    if (!(decade || isModifier || introducer.test(lead) || (apart.test(lead) && ends.test(after))))
      continue
    found.push({
      start: offset + match.index,
      end: offset + match.index + words.length,
      type: 'DATE',
      value: decade ? year.slice(0, 3) : year,
      basis: 'explicit',
    })
  }
  for (const match of text.matchAll(ancient)) {
    const { year = '' } = match.groups ?? {}
    const start = offset + match.index
    const end = start + match[0].length
    const value = `BC${year.padStart(4, '0')}`
    found.push({ start, end, type: 'DATE', value, basis: 'explicit' })
  }
  return found
})
