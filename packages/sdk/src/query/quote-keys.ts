import type {
  Actor,
  Attitude,
  EventStatus,
  Quote,
  QuoteKind,
  SpeakerKind,
} from '../records/types.ts'
import { type DatedKeys, datedReaders } from './dated-keys.ts'

/** What quotes can be sorted, grouped and counted by. */
export interface QuoteKeys<Id extends string = string> extends DatedKeys {
  /** Whether all of the words are between quotation marks, some or none. */
  kind: QuoteKind
  /** The speaker; null where it is unknown. */
  speaker: Actor<Id> | null
  /** How the text presents the speaker; null where it has no phrase for them. */
  speakerKind: SpeakerKind | null
  /** Each of the actors to whom it was said. */
  addressees: Actor<Id>
  /** Each of the actors mentioned in the words. */
  about: Actor<Id>
  /** The attitude of the cue. */
  attitude: Attitude | undefined
  /** The status of the cue; a quote without one was said. */
  status: EventStatus
}

export const quoteKeys = /* @__PURE__ */ datedReaders<Quote, QuoteKeys>(
  ['kind', 'speaker', 'speakerKind', 'addressees', 'about'],
  { attitude: ({ cue }) => cue?.attitude, status: ({ cue }) => cue?.status ?? 'actual' },
)
