import type { Event } from '@onrecord/dataset'
import type { Layout } from './layout.ts'

/** A field of events that is searched. */
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
  visit: (event, actorOf, add) => {
    for (const id of event.agents) add('agent', actorOf(id)?.name)
    for (const id of event.recipients) add('recipient', actorOf(id)?.name)
    add('gloss', event.gloss)
    for (const { exact } of event.evidence) add('evidence', exact)
    add('type', event.type)
    add('mode', event.mode)
    for (const context of event.contexts) add('context', context)
    add('place', event.place)
  },
}
