import type { Party } from '../query/actor-query.ts'
import type { Actor, Event, Quote } from '../records/types.ts'
import { countAlone, countForBodies } from './membership.ts'
import { hasOfficials, type InclusionOptions, type PeriodOptions, testPeriod } from './options.ts'
import type { GetActor } from './relations.ts'

/** A quote or an event of a timeline. */
export type TimelineEntry<Id extends string = string> =
  | EntryOfKind<'quote', Quote<Id>>
  | EntryOfKind<'event', Event<Id>>

/** A record of a timeline, of a kind. */
export interface EntryOfKind<Kind extends 'quote' | 'event', Item extends Quote | Event> {
  /** Whether it is a quote or an event. */
  readonly kind: Kind
  /** When it was said or took place; null where the text gives no date. */
  readonly date: Item['date']
  /** The quote or event. */
  readonly record: Item
}

/** Which records a timeline has. */
export interface TimelineOptions<Id extends string = string>
  extends PeriodOptions,
    InclusionOptions {
  /** Only the quotes by or about one of these, and the events that one of them takes part in. */
  readonly actors?: readonly Party<Id>[]
  /** What becomes of records without a date: `last`, the default unless there is a period, or `omit`. */
  readonly undated?: 'last' | 'omit'
}

/**
 * The quotes and events in one list by date: by first day, then by last day, and those of the same days by id. What is less precise
 * comes after what is more precise, if it begins on the same day.
 *
 * @throws RangeError
 *   If a period is not valid.
 */
export function arrangeByDate<Id extends string>(
  quotes: Iterable<Quote<Id>>,
  events: Iterable<Event<Id>>,
  getActor: GetActor<Id>,
  { actors, including, undated, ...period }: TimelineOptions<Id> = {},
): readonly TimelineEntry<Id>[] {
  const wanted = actors?.map(getActor)
  const isInPeriod = testPeriod(period)
  const countFor = hasOfficials({ including }) ? countForBodies<Id>() : countAlone<Id>
  const isOfActors = (parties: readonly Actor<Id>[], date: Quote['date']) =>
    wanted === undefined ||
    parties.some((party) => {
      const bodies = countFor(party, date)
      return wanted.some(({ id }) => bodies.has(id))
    })
  const entries: TimelineEntry<Id>[] = []
  const add = (entry: TimelineEntry<Id>, parties: readonly Actor<Id>[]) => {
    const isInTime = entry.date === null && undated ? undated === 'last' : isInPeriod(entry.date)
    if (isInTime && isOfActors(parties, entry.date)) entries.push(Object.freeze(entry))
  }
  for (const record of quotes) {
    const { date, speaker, coSpeakers, about } = record
    add({ kind: 'quote', date, record }, [...(speaker ? [speaker] : []), ...coSpeakers, ...about])
  }
  for (const record of events) {
    const { date, agents, recipients } = record
    add({ kind: 'event', date, record }, [...agents, ...recipients])
  }
  return Object.freeze(entries.sort(compare))
}

/** Days sort as texts do; what has none comes last. */
function compare(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compareTexts(a.date?.start ?? '~', b.date?.start ?? '~') ||
    compareTexts(a.date?.end ?? '~', b.date?.end ?? '~') ||
    compareTexts(a.record.id, b.record.id) ||
    compareTexts(a.kind, b.kind)
  )
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
