import type {
  ActorCodes,
  Actor as ActorRecord,
  Affiliation as AffiliationRecord,
  Cue,
  Dating,
  EventContext,
  EventMode,
  EventModes,
  Event as EventRecord,
  Evidence as EvidenceRecord,
  Location,
  Quote as QuoteRecord,
  Source as SourceRecord,
} from '@onrecord/dataset'

import type { Context } from '../evidence/find-context.ts'

export type { ActorCodes, Context, Cue, Dating, EventContext, EventMode, Location }

/** A kind of actors. */
export type ActorKind = ActorRecord['kind']
/** An attitude of a speaker, as the cue expresses it. */
export type Attitude = Cue['attitude']
/** A code of CAMEO; the first two digits are its root. */
export type CameoCode = EventRecord['cameo']
/** The first two digits of a CAMEO code. */
export type CameoRoot = CameoCode extends `${infer Tens}${infer Ones}${string}`
  ? `${Tens}${Ones}`
  : never
/** Whether an event took place, is planned, is only possible or did not take place. */
export type EventStatus = EventRecord['status']
/** An event type of PLOVER. */
export type EventType = EventRecord['type']
/** The modes of an event type. */
export type ModeOfType<Type extends EventType> = Type extends keyof EventModes
  ? EventModes[Type]
  : never
/** A kind of places. */
export type LocationKind = Location['kind']
/** The unit that a text gives a date in. */
export type Precision = Dating['precision']
/** Verbal or material, cooperation or conflict. */
export type QuadClass = EventRecord['quadClass']
/** Whether all of the words of a quote are between quotation marks, some or none. */
export type QuoteKind = QuoteRecord['kind']
/** How a text presents a speaker: by name, by office, as unnamed and so on. */
export type SpeakerKind = NonNullable<QuoteRecord['speakerKind']>

/** A text from which records are extracted. */
export interface Source extends Readonly<Omit<SourceRecord, 'authors' | 'text'>> {
  /** Who wrote it, in order; empty where unknown. */
  readonly authors: readonly string[]
  /** The hash and length of the text that the offsets refer to. */
  readonly text: Readonly<SourceRecord['text']>
}

/** A place in a source: `text.slice(start, end)`, in UTF-16 code units of the text as given. */
export interface Evidence {
  /** The text that it is a place in. */
  readonly source: Source
  /** The offset of the first UTF-16 code unit. */
  readonly start: number
  /** The offset after the last UTF-16 code unit. */
  readonly end: number
  /** The words, if the rights of the source allow them. */
  readonly exact: string | undefined
  /** The text before it, to find the place in a changed text. */
  readonly prefix: string | undefined
  /** The text after it, to find the place in a changed text. */
  readonly suffix: string | undefined
  /** The address of the source, which marks the words in browsers; if it has one. */
  readonly url: string | undefined
  /** The sentence and paragraph around the words; nothing if the text of the source is not at hand. */
  context(): Promise<Context | undefined>
  /** The source and the place in one line. */
  toString(): string
  /** The record as published, with ids for links. */
  toJSON(): EvidenceRecord
}

/** An office of an actor. `from` is undefined if unknown, `to` if unknown or the office is still held. */
export interface Affiliation<Id extends string = string> {
  /** The state or organization. */
  readonly actor: Actor<Id>
  /** The office in lower case, such as "foreign minister". */
  readonly role: string
  /** The first day, such as "2018-02-20"; undefined if it is unknown. */
  readonly from: string | undefined
  /** The last day; undefined if it is unknown or the office is still held. */
  readonly to: string | undefined
  /** The places in sources that attest it: at least one. */
  readonly evidence: readonly Evidence[]
  /** The office in one line. */
  toString(): string
  /** The record as published, with ids for links. */
  toJSON(): AffiliationRecord
}

/** A person, state, organization, armed group or people that speaks or acts. */
export interface Actor<Id extends string = string, Kind extends ActorKind = ActorKind> {
  /** A readable slug whose meaning never changes. */
  readonly id: Id
  /** What it is. */
  readonly kind: Kind
  /** Its usual name in English. */
  readonly name: string
  /** Other names, sorted. */
  readonly aliases: readonly string[]
  /** Its identifiers in other systems, as far as they are known. */
  readonly codes: Readonly<ActorCodes>
  /** The state or body that it is a part of: that of an army, ministry, police or the like. */
  readonly of: Actor<Id> | undefined
  /** Its offices in states and organizations. */
  readonly affiliations: readonly Affiliation<Id>[]
  /** Whether the curation of the dataset gave, accepted, changed, merged or split the record. */
  readonly curated: boolean
  /** The places in sources that attest it: at least one. */
  readonly evidence: readonly Evidence[]
  /**
   * The affiliations that may apply on a day, `2018-02-20`, or in a month or year: all that neither end before it nor begin
   * after it.
   *
   * @throws RangeError
   *   If it is not a day, month or year.
   */
  affiliationsOn(period: string): readonly Affiliation<Id>[]
  /** The name. */
  toString(): string
  /** The record as published, with ids for links. */
  toJSON(): ActorRecord
}

/** What a speaker said, in speech of a kind. */
export interface QuoteOfKind<Kind extends QuoteKind, Id extends string = string> {
  /** Computed from the speaker and the words. */
  readonly id: string
  /** Whether all of the words are between quotation marks, some or none. */
  readonly kind: Kind
  /** The speaker, if known. */
  readonly speaker: Actor<Id> | null
  /** The actors who said it together with the speaker. */
  readonly coSpeakers: readonly Actor<Id>[]
  /** The phrase for the speaker in the text. */
  readonly speakerText: string | null
  /** How the text presents the speaker: by name, by office, as unnamed and so on; null where it has no phrase for them. */
  readonly speakerKind: SpeakerKind | null
  /** The verb, noun or phrase that reports it; null where nothing does. */
  readonly cue: Readonly<Cue> | null
  /** What was said, if the rights of a source allow it. */
  readonly text: string | undefined
  /** When it was said, if the text gives a date. */
  readonly date: Readonly<Dating> | null
  /** Where it was said, as named in the text; undefined where it does not say. */
  readonly place: string | undefined
  /** What was said, in at most fifteen words of the dataset's own, where the words of the source may not be shown. */
  readonly gloss: string | undefined
  /** The actors to whom it was said. */
  readonly addressees: readonly Actor<Id>[]
  /** The actors mentioned in the words. */
  readonly about: readonly Actor<Id>[]
  /** The estimated probability that the record is right, from 0 to 1. */
  readonly confidence: number
  /** The id of the rule that made the record, such as "direct-cue-before". */
  readonly rule: string
  /** Whether the curation of the dataset gave, accepted, changed, merged or split the record. */
  readonly curated: boolean
  /** The places in sources that attest it: at least one. */
  readonly evidence: readonly Evidence[]
  /** The quote in one line: `Ada Quill warns (2018-02-01): “It is late.”` */
  toString(): string
  /** The record as published, with ids for links. */
  toJSON(): QuoteRecord
}

/** The words of a speaker, all between quotation marks. */
export interface DirectQuote<Id extends string = string> extends QuoteOfKind<'direct', Id> {
  readonly text: string
}

/** What a speaker said, in direct, mixed or indirect speech; `kind` tells them apart. */
export type Quote<Id extends string = string> =
  | DirectQuote<Id>
  | QuoteOfKind<'mixed', Id>
  | QuoteOfKind<'indirect', Id>

/** An action of agents that is directed at recipients, of an event type. */
export interface EventOfType<Type extends EventType, Id extends string = string> {
  /** Computed from the type, the actors, the date, the place and the status. */
  readonly id: string
  /** The event type of PLOVER. */
  readonly type: Type
  /** How it was done, in a mode of the type. */
  readonly mode: ModeOfType<Type> | undefined
  /** The quad class of the type: verbal or material, cooperation or conflict. */
  readonly quadClass: QuadClass
  /** The CAMEO code of the type and mode, and of the contexts where they decide on it. */
  readonly cameo: CameoCode
  /** What it is about. */
  readonly contexts: readonly EventContext[]
  /** The actors who did it. */
  readonly agents: readonly Actor<Id>[]
  /** The actors that it was directed at. */
  readonly recipients: readonly Actor<Id>[]
  /** When it took place, if the text gives a date. */
  readonly date: Readonly<Dating> | null
  /** Where it took place, as named in the text. */
  readonly place: string | undefined
  /** That place, if it is a known country, region or city. */
  readonly location: Readonly<Location> | undefined
  /** What happened, in at most fifteen words of the dataset's own, where the words of the source may not be shown. */
  readonly gloss: string | undefined
  /** Whether it took place, is planned, is only possible or did not take place. */
  readonly status: EventStatus
  /** The quotations that report what was said, if the event is an act of speech: "accused", "demanded". */
  readonly quotes: readonly Quote<Id>[]
  /** The estimated probability that the record is right, from 0 to 1. */
  readonly confidence: number
  /** The id of the rule that made the record, such as "direct-cue-before". */
  readonly rule: string
  /** Whether the curation of the dataset gave, accepted, changed, merged or split the record. */
  readonly curated: boolean
  /** The places in sources that attest it: at least one. */
  readonly evidence: readonly Evidence[]
  /** The event in one line: `Oman → Yemen: SANCTION expel (2018-02)`. */
  toString(): string
  /** The record as published, with ids for links. */
  toJSON(): EventRecord
}

/** An action of agents that is directed at recipients; `type` tells its modes. */
export type Event<Id extends string = string, Type extends EventType = EventType> = {
  [Each in Type]: EventOfType<Each, Id>
}[Type]

/** `Event`, under a name that the DOM does not have. */
export type OnrecordEvent<Id extends string = string, Type extends EventType = EventType> = Event<
  Id,
  Type
>
