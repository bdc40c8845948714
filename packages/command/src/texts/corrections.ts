import { z } from 'zod'
import { ActorCurationFile, EventCurationFile, QuoteCurationFile } from '../curation/corrections.ts'
import type { Curation, Located } from '../curation/curation.ts'
import { parse } from '../dataset/parse.ts'

/** Corrections of records: lists as those under `corrections` in the files of the folder `curation`. */
export interface Corrections {
  /** Corrections of actors. */
  actors?: readonly unknown[] | undefined
  /** Corrections of quotes. */
  quotes?: readonly unknown[] | undefined
  /** Corrections of events. */
  events?: readonly unknown[] | undefined
}

const CorrectionLists = z.strictObject({
  actors: ActorCurationFile.shape.corrections,
  quotes: QuoteCurationFile.shape.corrections.default([]),
  events: EventCurationFile.shape.corrections.default([]),
})

/**
 * Check corrections.
 *
 * @throws InputError
 *   If they are not as expected.
 */
export function readCorrections(
  given: Corrections,
): Pick<Curation, 'actors' | 'quotes' | 'events'> {
  const { actors, quotes, events } = parse(CorrectionLists, given, 'corrections')
  return {
    actors: locate(actors, 'actors'),
    quotes: locate(quotes, 'quotes'),
    events: locate(events, 'events'),
  }
}

const locate = <Entry>(entries: readonly Entry[], table: string): Located<Entry>[] =>
  entries.map((entry, index) => ({ entry, at: `corrections.${table}.${index}` }))
