/** The kinds of actors. */
export const actorKinds = ['person', 'state', 'organization', 'armed-group', 'people'] as const
export type ActorKind = (typeof actorKinds)[number]

/** The kinds of quotations: all words between quotation marks, some of them, or none. */
export const quoteKinds = ['direct', 'mixed', 'indirect'] as const
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
export type EventType = (typeof eventTypes)[number]

/** Whether an event took place, is to take place, may take place, or did not take place. */
export const eventStatuses = ['actual', 'planned', 'hypothetical', 'negated'] as const
export type EventStatus = (typeof eventStatuses)[number]

/** The precision of a date. */
export const precisions = ['day', 'week', 'month', 'season', 'year', 'decade', 'range'] as const
export type Precision = (typeof precisions)[number]

/** What a date is computed from: a date with its year, the day of publication, or an earlier date in the text. */
export const dateBases = ['explicit', 'dateline', 'running'] as const
export type DateBasis = (typeof dateBases)[number]

/** Whether the text of a source may be published (`open`), or only quoted (`quotation`). */
export const rights = ['open', 'quotation'] as const
export type Rights = (typeof rights)[number]
