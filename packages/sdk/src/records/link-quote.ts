import type { Quote as QuoteRecord } from '@onrecord/dataset'
import { deepFreeze } from './deep-freeze.ts'
import { type Links, linkActors, linkEvidence } from './links.ts'
import type { Quote } from './types.ts'

/** The quote of a record. Its links are resolved on first access. */
export function linkQuote<Id extends string>(record: QuoteRecord, links: Links<Id>): Quote<Id> {
  const { id, kind, speakerText, speakerKind, cue, text, date, place, gloss, confidence, rule } =
    deepFreeze(record)
  return Object.freeze({
    id,
    kind,
    get speaker() {
      return record.speaker === null ? null : links.actor(record.speaker)
    },
    get coSpeakers() {
      return linkActors(record.coSpeakers, links)
    },
    speakerText,
    speakerKind,
    cue,
    text,
    date,
    place,
    gloss,
    get addressees() {
      return linkActors(record.addressees, links)
    },
    get about() {
      return linkActors(record.about, links)
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
