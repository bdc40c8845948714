import { cite } from '@onrecord/sdk/cite'
import type { Event as EventRecord, Evidence, Quote as QuoteRecord } from '@onrecord/sdk/open'
import { type Event, toEvent } from './event.ts'
import { type Place, toPlace, toPlaceInContext } from './place.ts'
import { type Quote, toQuote } from './quote.ts'

/** What to give beside a record. */
export interface DescribeOptions {
  /** Whether to give the paragraph around the evidence. */
  context?: boolean
}

/** Describe a quote with its evidence and citation. */
export const describeQuote = async (
  quote: QuoteRecord,
  options: DescribeOptions = {},
): Promise<Quote> => toQuote(quote, await placesOf(quote.evidence, options), cite(quote))

/** Describe an event with its evidence and citation. */
export const describeEvent = async (
  event: EventRecord,
  options: DescribeOptions = {},
): Promise<Event> => toEvent(event, await placesOf(event.evidence, options), cite(event))

const placesOf = async (
  evidence: readonly Evidence[],
  { context }: DescribeOptions,
): Promise<Place[]> =>
  context === true ? Promise.all(evidence.map(toPlaceInContext)) : evidence.map(toPlace)
