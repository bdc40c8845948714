import { anyOf, timeWords } from '@onrecord/lexicon'

const { weekdays } = timeWords
const years =
  /(?<![\p{L}\p{N}.,$€£])(?:(?<year>1[5-9]\d\d|20\d\d)|\d{2,4} ?BCE?)(?![\p{L}\p{N}%]|[.,]\d)/gu
/** Words that count from the day of publication: they are rare in histories. */
const deictic = new RegExp(
  `(?<!\\p{L})(?:yesterday|today|tomorrow|ago|(?:last|this|next)\\s+(?:week|month|year|night)|${anyOf(weekdays)})(?!\\p{L})`,
  'giu',
)
/** The least number of years between what a history tells of and its publication. */
const historyYears = 2
/** How many old years there are at least to a word that counts from publication. */
const rarity = 10
/** The least number of old years in a history. */
const leastOld = 2

/** Whether a text is about years long before its publication: most of its dates name such years. */
export function isAboutThePast(text: string, published: string | null): boolean {
  if (published === null) return false
  const latest = Number(published.slice(0, 4)) - historyYears
  let old = 0
  let recent = 0
  for (const { groups } of text.matchAll(years)) {
    if (Number(groups?.year ?? 0) <= latest) old += 1
    else recent += 1
  }
  if (old < leastOld || old <= recent) return false
  return [...text.matchAll(deictic)].length * rarity <= old
}
