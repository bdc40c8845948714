import { Actor, Affiliation, Cue, Event, Location, Quote } from '@onrecord/schema/schemas'
import { z } from 'zod'
import { CuratedDate } from './curated-date.ts'
import { PlaceList } from './selectors.ts'

const isChange = (fields: object): boolean => Object.keys(fields).length > 0
const noChange = 'Expected a field to set'

const actorShape = {
  kind: Actor.shape.kind,
  name: Actor.shape.name,
  aliases: Actor.shape.aliases.optional(),
  codes: Actor.shape.codes.optional(),
  of: Actor.shape.of.unwrap().nullable().optional(),
  affiliations: z.array(Affiliation.extend({ evidence: PlaceList })).optional(),
}

export const NewActor = z.strictObject({ id: Actor.shape.id, ...actorShape })
export type NewActor = z.output<typeof NewActor>

/** The fields of an actor that a correction sets. A new `id` renames it. */
export const ActorChanges = NewActor.partial().refine(isChange, noChange)
export type ActorChanges = z.output<typeof ActorChanges>

const commonShape = {
  date: CuratedDate.optional(),
  place: z.string().min(1).nullable().optional(),
  gloss: Quote.shape.gloss.unwrap().nullable().optional(),
  confidence: Quote.shape.confidence.optional(),
}

export const NewQuote = z.strictObject({
  kind: Quote.shape.kind,
  speaker: Quote.shape.speaker,
  coSpeakers: Quote.shape.coSpeakers.optional(),
  speakerText: Quote.shape.speakerText.optional(),
  speakerKind: Quote.shape.speakerKind.optional(),
  cue: Cue.extend({ status: Cue.shape.status.default('actual') })
    .nullable()
    .optional(),
  ...commonShape,
  addressees: Quote.shape.addressees.optional(),
  about: Quote.shape.about.optional(),
})
export type NewQuote = z.output<typeof NewQuote>

const evidence = PlaceList.optional()

/** The fields of a quote that a correction sets; its words follow from the evidence. */
export const QuoteChanges = NewQuote.partial().extend({ evidence }).refine(isChange, noChange)
export type QuoteChanges = z.output<typeof QuoteChanges>

const actorList = Event.shape.agents.min(1, 'Expected an actor')

export const NewEvent = z.strictObject({
  type: Event.shape.type,
  mode: z.string().min(1).nullable().optional(),
  contexts: Event.shape.contexts.optional(),
  agents: actorList,
  recipients: actorList,
  ...commonShape,
  location: Location.nullable().optional(),
  status: Event.shape.status.optional(),
  quotes: Event.shape.quotes.optional(),
})

export type NewEvent = z.output<typeof NewEvent>

/** The fields of an event that a correction sets; its codes follow from them. */
export const EventChanges = NewEvent.partial().extend({ evidence }).refine(isChange, noChange)
export type EventChanges = z.output<typeof EventChanges>
