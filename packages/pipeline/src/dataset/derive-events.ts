import type { Event, ExtractedEvent, Participant, Span } from '@onrecord/schema'
import type { Citer } from './cite.ts'
import { contentHash } from './content-hash.ts'

/** Make the events of a text into records. */
export function deriveEvents(events: readonly ExtractedEvent[], citer: Citer): Event[] {
  return events.map((event) => {
    const { type, mode, status, date, confidence, rule } = event
    const agents = actorsOf(event.agents)
    const recipients = actorsOf(event.recipients)
    const hash = contentHash(type, mode, agents, recipients, date?.start, date?.end, status)
    return {
      id: `${type.toLowerCase()}-${hash}`,
      type,
      ...(mode !== null && { mode }),
      contexts: [],
      agents,
      recipients,
      date,
      status,
      confidence,
      rule,
      evidence: [citer.citeInContext(spanOf(event))],
    }
  })
}

const actorsOf = (participants: readonly Participant[]): string[] =>
  [...new Set(participants.map(({ entity }) => entity).filter((id) => id !== null))].sort()

/** From the first to the last of the trigger and those who take part. */
function spanOf({ trigger, agents, recipients }: ExtractedEvent): Span {
  const spans = [trigger, ...agents, ...recipients]
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}
