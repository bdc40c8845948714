import type {
  ActorCodes,
  Actor as ActorRecord,
  Cue,
  Dating,
  Event as EventRecord,
  Evidence as EvidenceRecord,
  Location,
  Quote as QuoteRecord,
  Source,
} from '@onrecord/dataset'

export type { ActorCodes, Cue, Dating, Location, Source }

export type ActorKind = ActorRecord['kind']
export type Attitude = Cue['attitude']
/** A code of CAMEO; the first two digits are its root. */
export type CameoCode = EventRecord['cameo']
/** The first two digits of a CAMEO code. */
export type CameoRoot = CameoCode extends `${infer Tens}${infer Ones}${string}`
  ? `${Tens}${Ones}`
  : never
export type EventStatus = EventRecord['status']
export type EventType = EventRecord['type']
export type LocationKind = Location['kind']
export type Precision = Dating['precision']
export type QuadClass = EventRecord['quadClass']
export type QuoteKind = QuoteRecord['kind']
export type SpeakerKind = NonNullable<QuoteRecord['speakerKind']>

/** A place in a source: `text.slice(start, end)`, in UTF-16 code units of the text as given. */
export interface Evidence extends Readonly<Omit<EvidenceRecord, 'source'>> {
  readonly source: Readonly<Source>
}

/** An office of an actor. `from` is absent if unknown, `to` if unknown or the office is still held. */
export interface Affiliation<Id extends string = string> {
  /** The state or organization. */
  readonly actor: Actor<Id>
  readonly role: string
  readonly from?: string
  readonly to?: string
  readonly evidence: readonly Evidence[]
}

/** A person, state, organization, armed group or people that speaks or acts. */
export interface Actor<Id extends string = string> {
  readonly id: Id
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly codes: Readonly<ActorCodes>
  /** The state or body that it is a part of: that of an army, ministry, police or the like. */
  readonly of: Actor<Id> | undefined
  readonly affiliations: readonly Affiliation<Id>[]
  /** Whether the curation of the dataset gave, accepted, changed, merged or split the record. */
  readonly curated: boolean
  readonly evidence: readonly Evidence[]
  /** The affiliations that may apply on a day, `2018-02-20`: all that neither end before it nor begin after it. */
  affiliationsOn(day: string): readonly Affiliation<Id>[]
  /** The record as published, with ids for links. */
  toJSON(): ActorRecord
}

/** What a speaker said, in direct or indirect speech. */
export interface Quote<Id extends string = string> {
  readonly id: string
  readonly kind: QuoteKind
  /** The speaker, if known. */
  readonly speaker: Actor<Id> | null
  /** The actors who said it together with the speaker. */
  readonly coSpeakers: readonly Actor<Id>[]
  /** The phrase for the speaker in the text. */
  readonly speakerText: string | null
  /** How the text presents the speaker: by name, by office, as unnamed and so on; null where it has no phrase for them. */
  readonly speakerKind: SpeakerKind | null
  readonly cue: Readonly<Cue> | null
  /** What was said, if the rights of a source allow it. */
  readonly text: string | undefined
  /** When it was said, if the text gives a date. */
  readonly date: Readonly<Dating> | null
  readonly place: string | undefined
  /** What was said, in at most fifteen words of the dataset's own, where the words of the source may not be shown. */
  readonly gloss: string | undefined
  readonly addressees: readonly Actor<Id>[]
  /** The actors mentioned in the words. */
  readonly about: readonly Actor<Id>[]
  readonly confidence: number
  readonly rule: string
  /** Whether the curation of the dataset gave, accepted, changed, merged or split the record. */
  readonly curated: boolean
  readonly evidence: readonly Evidence[]
  /** The record as published, with ids for links. */
  toJSON(): QuoteRecord
}

/** An action of agents that is directed at recipients. */
export interface Event<Id extends string = string> {
  readonly id: string
  readonly type: EventType
  readonly mode: string | undefined
  /** The quad class of the type: verbal or material, cooperation or conflict. */
  readonly quadClass: QuadClass
  /** The CAMEO code of the type and mode, and of the contexts where they decide on it. */
  readonly cameo: CameoCode
  readonly contexts: readonly string[]
  readonly agents: readonly Actor<Id>[]
  readonly recipients: readonly Actor<Id>[]
  /** When it took place, if the text gives a date. */
  readonly date: Readonly<Dating> | null
  /** Where it took place, as named in the text. */
  readonly place: string | undefined
  /** That place, if it is a known country, region or city. */
  readonly location: Readonly<Location> | undefined
  /** What happened, in at most fifteen words of the dataset's own, where the words of the source may not be shown. */
  readonly gloss: string | undefined
  readonly status: EventStatus
  /** The quotations that report what was said, if the event is an act of speech: "accused", "demanded". */
  readonly quotes: readonly Quote<Id>[]
  readonly confidence: number
  readonly rule: string
  /** Whether the curation of the dataset gave, accepted, changed, merged or split the record. */
  readonly curated: boolean
  readonly evidence: readonly Evidence[]
  /** The record as published, with ids for links. */
  toJSON(): EventRecord
}
