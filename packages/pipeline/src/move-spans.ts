import type { Extraction, Span } from '@onrecord/schema'

/** A record with each of its spans at another place. */
export function moveSpans(record: Extraction, toPlace: (span: Span) => Span): Extraction {
  const move = <Part extends Span>(part: Part): Part => ({ ...part, ...toPlace(part) })
  return {
    ...record,
    mentions: record.mentions.map(move),
    affiliations: record.affiliations.map(move),
    times: record.times.map(move),
    quotes: record.quotes.map((quote) => ({
      ...quote,
      content: quote.content.map(move),
      quoted: quote.quoted.map(move),
      cue: quote.cue && move(quote.cue),
      source: quote.source && move(quote.source),
    })),
    events: record.events.map((event) => ({
      ...event,
      trigger: move(event.trigger),
      agents: event.agents.map(move),
      recipients: event.recipients.map(move),
    })),
  }
}
