/** The version of the record format. It increases when a field is removed or changes its meaning. */
export const schemaVersion = 1

/** The kinds of records that have evidence. */
export const recordKinds = ['actor', 'quote', 'event'] as const
/** A kind of records that have evidence. */
export type RecordKind = (typeof recordKinds)[number]

/** The kinds of actors. */
export const actorKinds = ['person', 'state', 'organization', 'armed-group', 'people'] as const
/** A kind of actors. */
export type ActorKind = (typeof actorKinds)[number]

/**
 * The kinds of entities: those of actors, places, and `unspecified` for public bodies or offices whose state the text does not
 * give ("the Senate") and for referents without a name ("a farmer").
 */
export const entityKinds = [...actorKinds, 'place', 'unspecified'] as const
/** A kind of entities. */
export type EntityKind = (typeof entityKinds)[number]

/**
 * The referent of a mention: the bearer of the name, the people of a state or group or those who act for it, the government
 * that a place is a metonym of ("Kabul warned"), the place itself ("in Kabul"), or one of kind `unspecified`.
 */
export const mentionReadings = ['name', 'people', 'government', 'place', 'unspecified'] as const
/** What a mention refers to. */
export type MentionReading = (typeof mentionReadings)[number]

/** The kinds of quotations: all words between quotation marks, some of them, or none. */
export const quoteKinds = ['direct', 'mixed', 'indirect'] as const
/** A kind of quotations. */
export type QuoteKind = (typeof quoteKinds)[number]

/**
 * The kinds of speakers, as a text presents them: a person or a body by name or by an expression for a named one, the holder of
 * an office by the office, one who speaks for a body, an unnamed person, people in number, or a document.
 */
export const speakerKinds = [
  'person',
  'body',
  'office-holder',
  'spokesperson',
  'unnamed',
  'people',
  'document',
] as const
/** A kind of speakers. */
export type SpeakerKind = (typeof speakerKinds)[number]

/** The attitude of a speaker, as the cue expresses it. */
export const attitudes = [
  'accuses',
  'asks',
  'believes',
  'claims',
  'concedes',
  'condemns',
  'demands',
  'denies',
  'praises',
  'promises',
  'refuses',
  'says',
  'terms',
  'threatens',
  'warns',
] as const
/** An attitude of a speaker. */
export type Attitude = (typeof attitudes)[number]

/** The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records). */
export const eventTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
/** An event type of PLOVER. */
export type EventType = (typeof eventTypes)[number]

/** The modes of the event types that have some: how it is done. */
export const eventModes = {
  CONSULT: ['meet', 'phone', 'visit'],
  RETREAT: ['access', 'ceasefire', 'disarm', 'ease', 'release', 'return', 'withdraw'],
  ACCUSE: ['allege', 'disapprove', 'investigate'],
  PROTEST: ['boycott', 'demo', 'hunger', 'obstruct', 'riot'],
  SANCTION: ['discontinue', 'expel', 'withdraw'],
  MOBILIZE: ['troops'],
  COERCE: ['arrest', 'ban', 'deport', 'restrict', 'seize'],
  ASSAULT: ['abduct', 'assassinate', 'beat', 'explosives', 'firearms', 'heavy-weapons', 'torture'],
} as const satisfies Partial<Record<EventType, readonly string[]>>
/** A mode of an event type. */
export type EventMode = (typeof eventModes)[keyof typeof eventModes][number]

/** All modes. */
export const modes: readonly EventMode[] = [...new Set(Object.values(eventModes).flat())]

/** The contexts of events: what they are about. */
export const eventContexts = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'legal',
  'economic',
  'resource',
  'diplomatic',
  'humanitarian',
  'refugee',
  'disease',
  'disaster',
  'environment',
  'rights',
  'corruption',
  'crime',
  'terror',
  'cbrn',
  'cyber',
  'religion',
  'ethnicity',
  'culture',
  'technology',
] as const
/** A context of events. */
export type EventContext = (typeof eventContexts)[number]

/** The quad classes of event types: in words or in deeds, cooperation or conflict. */
export const quadClasses = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const
/** A quad class of event types. */
export type QuadClass = (typeof quadClasses)[number]

/** The codes of CAMEO (Conflict and Mediation Event Observations) that events have; the first two digits are the root. */
export const cameoCodes = [
  '030',
  '0313',
  '0314',
  '0333',
  '040',
  '041',
  '042',
  '050',
  '060',
  '061',
  '062',
  '063',
  '064',
  '070',
  '071',
  '072',
  '073',
  '080',
  '0841',
  '0842',
  '085',
  '086',
  '0863',
  '087',
  '0871',
  '0874',
  '090',
  '091',
  '100',
  '110',
  '111',
  '112',
  '1121',
  '120',
  '130',
  '140',
  '141',
  '142',
  '143',
  '144',
  '145',
  '150',
  '154',
  '160',
  '161',
  '162',
  '1621',
  '1622',
  '1623',
  '163',
  '166',
  '170',
  '171',
  '172',
  '173',
  '174',
  '181',
  '182',
  '1822',
  '183',
  '186',
  '190',
  '193',
] as const
/** A CAMEO code that events have. */
export type CameoCode = (typeof cameoCodes)[number]

/** Whether an event took place, is to take place, may take place, or did not take place. */
export const eventStatuses = ['actual', 'planned', 'hypothetical', 'negated'] as const
/** Whether an event took place. */
export type EventStatus = (typeof eventStatuses)[number]

/** The kinds of locations. */
export const locationKinds = ['country', 'region', 'city'] as const
/** A kind of places. */
export type LocationKind = (typeof locationKinds)[number]

/** The precision of a date. */
export const precisions = ['day', 'week', 'month', 'season', 'year', 'decade', 'range'] as const
/** The unit that a text gives a date in. */
export type Precision = (typeof precisions)[number]

/** What a date is computed from: a date with its year, the day of publication, or an earlier date in the text. */
export const dateBases = ['explicit', 'dateline', 'running'] as const
/** What a date was computed from. */
export type DateBasis = (typeof dateBases)[number]

/** Whether the text of a source may be published (`open`), or only quoted (`quotation`). */
export const rights = ['open', 'quotation'] as const
/** What may be done with the text of a source. */
export type Rights = (typeof rights)[number]
