import type { Event as EventRecord } from '@onrecord/dataset'
import { deepFreeze } from './deep-freeze.ts'
import { type Links, linkActors, linkEvidence } from './links.ts'
import type { Event } from './types.ts'

/** The event of a record. Its links are resolved on first access. */
export function linkEvent<Id extends string>(record: EventRecord, links: Links<Id>): Event<Id> {
  const { id, type, mode, quadClass, cameo, contexts, date, status, confidence, rule } =
    deepFreeze(record)
  return Object.freeze({
    id,
    type,
    mode,
    quadClass,
    cameo,
    contexts,
    get agents() {
      return linkActors(record.agents, links)
    },
    get recipients() {
      return linkActors(record.recipients, links)
    },
    date,
    place: record.place,
    location: record.location,
    gloss: record.gloss,
    status,
    get quotes() {
      return Object.freeze(record.quotes.map((id) => links.quote(id)))
    },
    confidence,
    rule,
    curated: record.curated === true,
    get evidence() {
      return linkEvidence(record.evidence, links)
    },
    toJSON: () => record,
  })
}
