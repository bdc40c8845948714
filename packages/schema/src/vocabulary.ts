/** What kind of party an actor is. */
export const actorKinds = ['person', 'state', 'organization', 'armed-group', 'people'] as const
export type ActorKind = (typeof actorKinds)[number]

/** How a quotation gives its words: all between marks, partly, or in the author's own words. */
export const quoteKinds = ['direct', 'mixed', 'indirect'] as const
export type QuoteKind = (typeof quoteKinds)[number]

/** What the author's choice of cue says about the speaker's stance. */
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

/** Whether an event took place, is intended, is only imagined, or is said not to have happened. */
export const eventStatuses = ['actual', 'planned', 'hypothetical', 'negated'] as const
export type EventStatus = (typeof eventStatuses)[number]

/** How finely a date is known. */
export const precisions = ['day', 'week', 'month', 'season', 'year', 'decade', 'range'] as const
export type Precision = (typeof precisions)[number]

/** Where a record's date comes from: words beside it, the text's dateline, or the date that the text has reached. */
export const dateBases = ['explicit', 'dateline', 'running'] as const
export type DateBasis = (typeof dateBases)[number]

/** Whether a source's text may be kept and shipped (`open`), or only quoted from (`quotation`). */
export const rights = ['open', 'quotation'] as const
export type Rights = (typeof rights)[number]
