import type { Actor, Dataset, Event, Evidence, Quote, Source } from '@onrecord/schema'
import type { OffsetUnit } from './offset-unit.ts'

/** A place in a source, with the unit of its offsets. */
export interface MeasuredEvidence extends Evidence {
  unit: OffsetUnit
}

type Measured<Record> = Omit<Record, 'evidence'> & { evidence: MeasuredEvidence[] }

export interface MeasuredActor extends Omit<Measured<Actor>, 'affiliations'> {
  affiliations: Measured<Actor['affiliations'][number]>[]
}
export interface MeasuredQuote extends Measured<Quote> {}
export interface MeasuredEvent extends Measured<Event> {}
export interface MeasuredSource extends Source {
  text: Source['text'] & { unit: OffsetUnit }
}

/** A dataset whose offsets and lengths name their unit. */
export interface MeasuredDataset extends Omit<Dataset, 'sources' | 'actors' | 'quotes' | 'events'> {
  unit: OffsetUnit
  sources: MeasuredSource[]
  actors: MeasuredActor[]
  quotes: MeasuredQuote[]
  events: MeasuredEvent[]
}
