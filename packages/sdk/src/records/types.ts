import type {
  ActorCodes,
  Actor as ActorRecord,
  Cue,
  Dating,
  Event as EventRecord,
  Evidence as EvidenceRecord,
  Quote as QuoteRecord,
  Source,
} from '@onrecord/dataset'

export type { ActorCodes, Cue, Dating, Source }

export type ActorKind = ActorRecord['kind']
export type Attitude = Cue['attitude']
export type EventStatus = EventRecord['status']
export type EventType = EventRecord['type']
export type Precision = Dating['precision']
export type QuoteKind = QuoteRecord['kind']

/** A place in a source: `text.slice(start, end)`, in UTF-16 code units of the text as given. */
export interface Evidence extends Readonly<Omit<EvidenceRecord, 'source'>> {
  readonly source: Readonly<Source>
}

/** An office that an actor holds. Without `from` or `to` its beginning or end is not known. */
export interface Affiliation<Id extends string = string> {
  /** The state or organization. */
  readonly actor: Actor<Id>
  readonly role: string
  readonly from?: string
  readonly to?: string
  readonly evidence: readonly Evidence[]
}

/** A party that speaks or acts. */
export interface Actor<Id extends string = string> {
  readonly id: Id
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly codes: Readonly<ActorCodes>
  readonly affiliations: readonly Affiliation<Id>[]
  readonly evidence: readonly Evidence[]
  /** The affiliations that may hold on a day, `2018-02-20`: all but those that end before or begin after. */
  affiliationsOn(day: string): readonly Affiliation<Id>[]
  /** The record as published, with ids for links. */
  toJSON(): ActorRecord
}

/** Something that somebody said. */
export interface Quote<Id extends string = string> {
  readonly id: string
  readonly kind: QuoteKind
  /** Who said it, where that is known. */
  readonly speaker: Actor<Id> | null
  /** Who said it together with the speaker. */
  readonly coSpeakers: readonly Actor<Id>[]
  /** The words that name the speaker. */
  readonly speakerText: string | null
  readonly cue: Readonly<Cue> | null
  /** What was said, where the rights of a source allow it. */
  readonly text: string | undefined
  /** When it was said, where the text tells. */
  readonly date: Readonly<Dating> | null
  readonly place: string | undefined
  readonly addressees: readonly Actor<Id>[]
  /** The actors that the words name. */
  readonly about: readonly Actor<Id>[]
  readonly confidence: number
  readonly rule: string
  readonly evidence: readonly Evidence[]
  /** The record as published, with ids for links. */
  toJSON(): QuoteRecord
}

/** Something that somebody did to somebody. */
export interface Event<Id extends string = string> {
  readonly id: string
  readonly type: EventType
  readonly mode: string | undefined
  readonly contexts: readonly string[]
  readonly agents: readonly Actor<Id>[]
  readonly recipients: readonly Actor<Id>[]
  /** When it took place, where the text tells. */
  readonly date: Readonly<Dating> | null
  readonly place: string | undefined
  readonly status: EventStatus
  /** What was said, where saying it is the event: "accused", "demanded". */
  readonly quotes: readonly Quote<Id>[]
  readonly confidence: number
  readonly rule: string
  readonly evidence: readonly Evidence[]
  /** The record as published, with ids for links. */
  toJSON(): EventRecord
}
