import { anyOf, timeWords, wholeWords } from '@onrecord/lexicon'
import { durationValue } from './duration-value.ts'
import { onlyWith } from './only-with.ts'
import type { FoundTime } from './time.ts'

const { recurring, units, weekdays, months, seasons, parts } = timeWords
const period = wholeWords(anyOf(Object.keys(recurring)))
const each = wholeWords(
  `(?:every|each)\\s+(?:(?<unit>${anyOf(Object.keys(units))})|(?<weekday>${anyOf(weekdays)})|(?<month>${anyOf(months)})|(?<season>${anyOf(Object.keys(seasons))})|(?<part>${anyOf(Object.keys(parts))}))`,
)
const rate = wholeWords(
  `(?:(?:once|twice|\\w+\\s+times)\\s+(?:an?|every|each)|(?:(?:once|twice|\\w+\\s+times)\\s+)?per(?!\\s+(?:second|minute|hour)))\\s+(?<unit>${anyOf(Object.keys(units))})`,
)
const plural = wholeWords(`(?<=\\bon\\s)(?<weekday>${anyOf(weekdays)})s`)

/** Whether "daily" is a newspaper: "the party daily Granma". */
const isNewspaper = (words: string): boolean =>
  /^(?:[Dd]aily|[Ww]eekly|[Mm]onthly)s?\s+\p{Lu}\p{Ll}/u.test(words)

/** Find recurring times, the sets of TIMEX3: "daily", "every week", "each Thursday", "on Sundays". */
export const findRecurrences = onlyWith(
  [
    ...Object.keys(recurring),
    'every',
    'each',
    'once',
    'twice',
    'times',
    'per ',
    ...weekdays.map((day) => `${day}s`),
  ],
  (text: string, offset: number): FoundTime[] => {
    const found = [
      ...[...text.matchAll(period)]
        .filter(({ index }) => !isNewspaper(text.slice(index)))
        .map((match) => ({
          match,
          value: recurring[match[0].toLowerCase()] ?? 'P1D',
        })),
      ...[...text.matchAll(each), ...text.matchAll(plural), ...text.matchAll(rate)].map(
        (match) => ({
          match,
          value: valueOfEach(match.groups ?? {}),
        }),
      ),
    ]
    return found.map(({ match, value }) => ({
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      type: 'SET',
      value,
      basis: 'explicit',
    }))
  },
)

function valueOfEach({
  unit,
  weekday,
  month,
  season,
  part,
}: Record<string, string | undefined>): string {
  if (part !== undefined) return `XXXX-XX-XXT${parts[part.toLowerCase()]}`
  if (unit !== undefined) return durationValue('one', unit)
  if (weekday !== undefined) return `XXXX-WXX-${weekdays.indexOf(weekday.toLowerCase()) || 7}`
  if (month !== undefined)
    return `XXXX-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`
  return `XXXX-${seasons[season?.toLowerCase() ?? ''] ?? 'SU'}`
}
