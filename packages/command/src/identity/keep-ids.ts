import type { Event, Quote } from '@onrecord/schema'
import type { Facts } from '../dataset/facts.ts'
import { groupBy } from '../dataset/group-by.ts'
import { joinEvidence } from '../dataset/join.ts'
import { chooseMatches, findMatches, type Score } from './match-records.ts'
import { scoreEvents, scoreQuotes } from './score-records.ts'
import type { TextChanges } from './text-changes.ts'

/** By the id that a quote or event has in this build, the one that it keeps. */
export interface KeptIds {
  quotes: ReadonlyMap<string, string>
  events: ReadonlyMap<string, string>
}

/**
 * Match quotes and events with those of the previous build. Ids are computed from the content and change with it; a record with
 * the same source, place and words as one whose id is gone is that record, corrected.
 *
 * @param parts
 *   The records of today, by source or merged.
 * @param before
 *   Those of the previous build.
 */
export function matchIds(
  parts: readonly Facts[],
  before: Pick<Facts, 'quotes' | 'events'>,
  changes: TextChanges,
): KeptIds {
  return {
    quotes: matchGone(
      before.quotes,
      parts.flatMap(({ quotes }) => quotes),
      changes,
      scoreQuotes,
    ),
    events: matchGone(
      before.events,
      parts.flatMap(({ events }) => events),
      changes,
      scoreEvents,
    ),
  }
}

/** Give quotes and events the ids that they keep. */
export function keepIds({ actors, quotes, events }: Facts, kept: KeptIds): Facts {
  const quoteId = (id: string) => kept.quotes.get(id) ?? id
  return {
    actors,
    quotes: quotes.map((quote) => {
      const id = kept.quotes.get(quote.id)
      return id === undefined ? quote : { ...quote, id }
    }),
    events: events.map((event) => {
      const id = kept.events.get(event.id)
      if (id === undefined && !event.quotes.some((quote) => kept.quotes.has(quote))) return event
      return { ...event, id: id ?? event.id, quotes: event.quotes.map(quoteId).sort() }
    }),
  }
}

/** Match the records whose ids are gone with those whose ids are new. */
function matchGone<Record extends Quote | Event>(
  before: readonly Record[],
  after: readonly Record[],
  changes: TextChanges,
  score: Score<Record>,
): Map<string, string> {
  const [old, now] = [before, after].map((records) => new Set(records.map(({ id }) => id)))
  const gone = before.filter(({ id }) => !now?.has(id))
  const added = after.filter(({ id }) => !old?.has(id))
  return chooseMatches(findMatches(gone, joinSame(added), changes, score))
}

/** Join the evidence of records with the same id. */
const joinSame = <Record extends Quote | Event>(records: readonly Record[]): Record[] =>
  [...groupBy(records, ({ id }) => id).values()].flatMap((group) => {
    const [first, ...others] = group
    if (first === undefined || others.length === 0) return group
    const evidence = joinEvidence(
      group.flatMap(({ evidence }) => evidence),
      [],
    )
    return { ...first, evidence }
  })
