import { cameoCodeOf, quadClassOf } from '@onrecord/pipeline'
import type { Event, ExtractedEvent, Extraction, Participant, Quote, Span } from '@onrecord/schema'
import type { Citer } from './cite.ts'
import { findUnnamed } from './find-unnamed.ts'
import { Locator } from './locate.ts'
import { eventId } from './record-ids.ts'

/**
 * Create the records of those events of a text that have a known actor on both sides.
 *
 * @param quotes
 *   The records of the quotations of the same text, in the order of the extraction.
 */
export function deriveEvents(
  extraction: Extraction,
  text: string,
  quotes: readonly Quote[],
  citer: Citer,
): Event[] {
  const { id, published, events, entities } = extraction
  const locator = new Locator(extraction, text)
  const unnamed = findUnnamed(entities)
  const actorsOf = (participants: readonly Participant[]): string[] =>
    [...new Set(participants.flatMap(({ entity }) => entity ?? []))]
      .filter((id) => !unnamed.has(id))
      .sort()
  return events.flatMap((event) => {
    const { type, mode, contexts, status, date, place, confidence, rule } = event
    const agents = actorsOf(event.agents)
    const recipients = actorsOf(event.recipients)
    const quote = event.quote === null ? undefined : quotes[event.quote]
    if (agents.length === 0 || recipients.length === 0) return []
    const location = place === null ? undefined : locator.locate(place, event.trigger.start)
    return [
      {
        id: eventId(
          {
            type,
            mode,
            agents,
            recipients,
            date,
            place: place ?? undefined,
            ...(location && { location }),
            status,
          },
          published ?? id,
        ),
        type,
        ...(mode !== null && { mode }),
        quadClass: quadClassOf(type),
        cameo: cameoCodeOf(event),
        contexts,
        agents,
        recipients,
        date,
        ...(place !== null && { place }),
        ...(location && { location }),
        status,
        quotes: quote ? [quote.id] : [],
        confidence,
        rule,
        evidence: [citer.citeInContext(spanOf(event))],
      },
    ]
  })
}

/** The span that covers the trigger and all participants. */
function spanOf({ trigger, agents, recipients }: ExtractedEvent): Span {
  const spans = [trigger, ...agents, ...recipients]
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}
