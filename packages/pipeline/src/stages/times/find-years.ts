import type { FoundTime } from './time.ts'

const years =
  /(?<![\p{L}\p{N}.,$€£]|(?<!\b(?:early|mid|late|\d{4}))[-–])(1[5-9]\d\d|20\d\d)(s)?(?![\p{L}\p{N}%]|[.,]\d)/gu
const introducer =
  /(?:\b(?:in|since|by|until|till|from|to|of|during|through|before|after|early|late|between|year|summer|autumn|fall|winter|spring)[ \u00A0]|\b(?:early|mid|late)-|\b\d{4}(?:[-–]| and ))$/i

/** Find years and decades, which chrono-node leaves out: "in 2016", "the 1990s". */
export function findYears(text: string, offset: number): FoundTime[] {
  const found: FoundTime[] = []
  for (const match of text.matchAll(years)) {
    const [words, year = '', decade] = match
    const before = text.slice(Math.max(0, match.index - 12), match.index)
    if (!(decade || introducer.test(before))) continue
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
