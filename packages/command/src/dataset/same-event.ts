import { nominalEventRules } from '@onrecord/pipeline'
import { type Dating, daysBetween, type Event, type Source } from '@onrecord/schema'
import { mayBeSamePlace } from './event-place.ts'

/** The most days between texts, or between a text and an event, where one of two records gives no date. */
const fewDays = 3

/** The day of publication of each source, by its id. */
export type Published = ReadonlyMap<string, string | null>

export const publishedBySource = (sources: readonly Source[]): Published =>
  new Map(sources.map(({ id, published }) => [id, published]))

/** What all records of one event have in common, as a key. */
export const contentOf = ({ type, mode, status, agents, recipients }: Event): string =>
  JSON.stringify([type, mode, status, agents, recipients])

/** The days on which the texts of a record were published; null for one that is not known. */
export const daysOfTexts = ({ evidence }: Event, published: Published): (string | null)[] =>
  sourcesOf({ evidence }).map((source) => published.get(source) ?? null)

/**
 * Whether two records with the same type, mode, status and actors may be of one event.
 *
 * @param finer
 *   The one whose date is more precise.
 */
export function mayBeSameEvent(finer: Event, event: Event, published: Published): boolean {
  if (conflict(finer, event)) return false
  if (isToldAgain(finer, event)) return true
  if (event.date !== null) return finer.date !== null
  return finer.date === null
    ? areUndatedTogether(finer, event, published)
    : isNounOfSameText(finer, event) || isToldBeside(finer, event, published)
}

/** Whether two records have places or dates that cannot be of one event. */
function conflict(a: Event, b: Event): boolean {
  if (!mayBeSamePlace(a, b)) return true
  return (
    a.date !== null && b.date !== null && !isWithin(a.date, b.date) && !isWithin(b.date, a.date)
  )
}

/** Whether an interval of days is within another: if they only overlap, the finer of two dates would not be that of both. */
const isWithin = (a: Dating, b: Dating): boolean => b.start <= a.start && a.end <= b.end

/** Whether a record has all evidence of another, which was joined to it before. */
export const isToldAgain = (whole: Event, part: Event): boolean =>
  part.evidence.every(({ source, start, end }) =>
    whole.evidence.some(
      (place) => place.source === source && place.start === start && place.end === end,
    ),
  )

/** Whether the texts of two records without a date are one text, or were published within few days. */
function areUndatedTogether(a: Event, b: Event, published: Published): boolean {
  return (
    new Set([...sourcesOf(a), ...sourcesOf(b)]).size === 1 ||
    isWithinFewDays([...daysOfTexts(a, published), ...daysOfTexts(b, published)])
  )
}

/** Whether a noun without a date ("the visit") is in a text that has the dated event. */
function isNounOfSameText(dated: Event, undated: Event): boolean {
  const sources = sourcesOf(dated)
  return (
    nominalEventRules.has(undated.rule) &&
    sourcesOf(undated).every((source) => sources.includes(source))
  )
}

/** Whether other texts tell the dated event without its date, within few days of it and of a text that dates it. */
function isToldBeside(dated: Event, undated: Event, published: Published): boolean {
  const { date } = dated
  const told = daysOfTexts(undated, published)
  if (date === null || !isWithinFewDays([...told, date.start, date.end])) return false
  const sources = sourcesOf(dated)
  return (
    !sourcesOf(undated).some((source) => sources.includes(source)) &&
    daysOfTexts(dated, published).some((day) => isWithinFewDays([...told, day]))
  )
}

const sourcesOf = ({ evidence }: Pick<Event, 'evidence'>): string[] => [
  ...new Set(evidence.map(({ source }) => source)),
]

/** Whether all days are known, and the last of them is within few days of the first. */
function isWithinFewDays(days: readonly (string | null)[]): boolean {
  const known = days.filter((day) => day !== null).sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined || known.length < days.length) return false
  return (daysBetween(first, last) ?? fewDays + 1) <= fewDays
}
