import type { FoundTime } from './time.ts'

const years =
  /(?<![\p{L}\p{N}.,$€£]|(?<!\b(?:early|mid|late|\d{4}))[-–])(1[5-9]\d\d|20\d\d)(s)?(?![\p{L}\p{N}%]|[.,]\d)/gu
const introducer =
  /(?:\b(?:in|since|by|until|till|from|to|of|during|through|before|after|fiscal|early|late|between|year|summer|autumn|fall|winter|spring)[ \u00A0]|\b(?:early|mid|late)-|\b\d{4}(?:[-–]| and ))$/i

/** What a year may stand after, and before, without a word that leads to it: "(1990)", "the war of the year, 1990,". */
const apart = /(?:^|[(,;–—]\s?|\b\p{Ll}+ )$/u
const ends = /^(?:[,.;:)–—-]|)$/

/** Find years and decades, which chrono-node leaves out: "in 2016", "the 1990s". */
export function findYears(text: string, offset: number): FoundTime[] {
  const found: FoundTime[] = []
  for (const match of text.matchAll(years)) {
    const [words, year = '', decade] = match
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    const after = text.slice(match.index + words.length, match.index + words.length + 1)
    if (!(decade || introducer.test(before) || (apart.test(before) && ends.test(after)))) continue
    found.push({
      start: offset + match.index,
      end: offset + match.index + words.length,
      type: 'DATE',
      value: decade ? year.slice(0, 3) : year,
      basis: 'explicit',
    })
  }
  return found
}
