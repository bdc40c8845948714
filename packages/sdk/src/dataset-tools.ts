import { readId } from './conditions/read-value.ts'
import { type HighlightedSpan, highlight } from './evidence/highlight.ts'
import { expectText } from './evidence/texts.ts'
import type { AllActors, SourceLike } from './query/actor-query.ts'
import type { EventQuery } from './query/event-query.ts'
import { makeGetActor } from './query/get-actor.ts'
import type { QuoteQuery } from './query/quote-query.ts'
import { makeRelations, type Relations } from './relations/relations.ts'
import { arrangeByDate, type TimelineEntry, type TimelineOptions } from './relations/timeline.ts'
import type { SourceTable } from './store/source-table.ts'

/** What a dataset does with its records together. */
export interface DatasetTools<Id extends string = string> {
  /** Cooperation and conflict between actors, from the events. */
  readonly relations: Relations<Id>
  /**
   * The quotes and events in one list by date, those without a date last.
   *
   * @throws RangeError
   *   If an option is not valid.
   */
  timeline(options?: TimelineOptions<Id>): readonly TimelineEntry<Id>[]
  /**
   * What to mark in the text of a source: spans in the order of the text that do not overlap, with the records that each attests.
   *
   * @throws RangeError
   *   If there is no such source.
   */
  highlight(source: SourceLike): readonly HighlightedSpan<Id>[]
  /**
   * The text of a source as given, to which the offsets of evidence refer. It is loaded when it is asked for.
   *
   * @throws RangeError
   *   If there is no such source, or its text is not at hand: that of a source with the rights `quotation` is not part of a dataset.
   */
  readText(source: SourceLike): Promise<string>
}

/** Make the tools of a dataset. */
export function makeTools<Id extends string, Kinds>(
  sources: SourceTable,
  actors: AllActors<Id, Kinds>,
  quotes: QuoteQuery<Id>,
  events: EventQuery<Id>,
): DatasetTools<Id> {
  const getActor = makeGetActor(actors)
  return {
    relations: makeRelations(getActor, events),
    timeline: (options) => arrangeByDate(quotes, events, getActor, options),
    highlight: (source) => highlight({ actors, quotes, events }, readId(source, 'a source')),
    readText: async (source) => {
      const position = sources.expect(readId(source, 'a source'))
      return expectText(sources.texts, sources.item(position))
    },
  }
}
