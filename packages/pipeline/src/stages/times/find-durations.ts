import { anyOf, timeWords } from '@onrecord/lexicon'
import { durationValue } from './duration-value.ts'
import { onlyWith } from './only-with.ts'
import type { FoundTime } from './time.ts'

const { numbers, tens, vague, pairs, units, modifiers } = timeWords
const named = Object.keys(units).filter((unit) => unit !== 'century')
const digit = numbers.slice(1, 10)
const counts = [
  String.raw`\d+(?:,\d{3})*(?:\.\d+)?(?: 1\/2)?`,
  'an?',
  anyOf([...numbers.slice(1), ...vague, ...pairs]),
  `${anyOf(tens.slice(2))}(?:[- ]${anyOf(digit)})?`,
]
const limits = ['LESS_THAN', 'MORE_THAN', 'APPROX', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE']
  .flatMap((name) => modifiers[name] ?? [])
  .filter((word) => word !== 'over')
const shape = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?<frame>(?:(?:the|these|those) )?(?:last|past|next|first|coming|previous|following|final) )|the (?!\S+-))?(?:${anyOf(limits)} |another )?(?<count>${counts.join('|')})(?:[- ](?:more |full |consecutive |straight |additional )?)(?<unit>${anyOf(named)})s?(?<old>[- ]olds?)?(?![\p{L}\p{N}])`,
  'giu',
)
/** Words after a number of units that make it a date or an age and no duration: "two years ago", "20 years old". */
const following = /^(?:[ -](?:ago|old|earlier|later|from now|hence)\b|['’]s? old)/i
/** A unit told by what comes after or before it: "the days before the vote". */
const around =
  /(?<=\bthe )(?<unit>days|weeks|months|years)(?= (?:before|after|ahead of|leading up to|following)\b(?! (?:last|that)\b))/giu
/** A plural unit without a count: "for years", "took months". */
const bare =
  /(?<![\p{L}\p{N}-])(?<!\b(?:these|those|the) )(?<unit>hours|days|weeks|months|years|decades|centuries)(?! (?:ago|later|earlier|old|when|that|like)\b)(?<=\b(?:for|in|over|after|take|took|lasted?|last|within|during|spent|spend|through) \k<unit>)/giu

/**
 * Find durations: "17 years", "the past two months", "a two-year pact".
 *
 * @param text
 *   The sentence.
 * @param offset
 *   The start of the sentence in the whole text.
 */
export const findDurations = onlyWith(
  [...named, 'centur'],
  (text: string, offset: number): FoundTime[] => {
    const found: FoundTime[] = []
    for (const match of text.matchAll(shape)) {
      const { count = '', unit = '', frame, old } = match.groups ?? {}
      const end = match.index + match[0].length
      if (old || following.test(text.slice(end, end + 10))) continue
      const isArticle = /^(?:an?|some|many)$/i.test(count)
      if (isTitle(match[0], unit)) continue
      if (isArticle && frame === undefined && /^(?:second|minute)/i.test(unit)) continue
      found.push(toDuration(offset + match.index, offset + end, count, unit))
    }
    for (const match of text.matchAll(bare)) {
      const { unit = '' } = match.groups ?? {}
      const start = offset + match.index
      const singular = unit.replace(/ies$/, 'ys').slice(0, -1)
      found.push(toDuration(start, start + match[0].length, 'several', singular))
    }
    for (const match of text.matchAll(around)) {
      const { unit = '' } = match.groups ?? {}
      const start = offset + match.index
      found.push(toDuration(start, start + unit.length, 'several', unit.slice(0, -1)))
    }
    return found
  },
)

/** Whether a number with a capital at its unit is a name: "60 Minutes". */
const isTitle = (words: string, unit: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(unit) && /^\d/.test(words)

const toDuration = (start: number, end: number, count: string, unit: string): FoundTime => ({
  start,
  end,
  type: 'DURATION',
  value: durationValue(count, unit),
  basis: 'explicit',
})
