import type { Event } from '@onrecord/dataset'
import type { Layout } from './layout.ts'

export type EventField =
  | 'agent'
  | 'recipient'
  | 'gloss'
  | 'evidence'
  | 'type'
  | 'mode'
  | 'context'
  | 'place'

/** Who takes part in an event, the words that attest it, and its circumstances. */
export const eventLayout: Layout<Event, EventField> = {
  weights: {
    agent: 3,
    recipient: 3,
    gloss: 3,
    evidence: 3,
    type: 1,
    mode: 1,
    context: 1,
    place: 1,
  },
  list: (event, namesOf) => [
    ...event.agents.map((id) => ['agent', namesOf(id)[0]] as const),
    ...event.recipients.map((id) => ['recipient', namesOf(id)[0]] as const),
    ['gloss', event.gloss],
    ...event.evidence.map(({ exact }) => ['evidence', exact] as const),
    ['type', event.type],
    ['mode', event.mode],
    ...event.contexts.map((context) => ['context', context] as const),
    ['place', event.place],
  ],
}
