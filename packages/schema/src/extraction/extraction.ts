import { z } from 'zod'
import { ActorCodes } from '../records/actor.ts'
import { Dating } from '../records/dating.ts'
import { Confidence, Day, RuleId } from '../records/identifier.ts'
import {
  actorKinds,
  attitudes,
  eventStatuses,
  eventTypes,
  quoteKinds,
  speakerKinds,
} from '../vocabulary.ts'
import { Span } from './span.ts'

/**
 * The kinds of entities: those of actors, places, and `unspecified` for public bodies or offices whose state the text does not
 * give ("the Senate") and for referents without a name ("a farmer").
 */
export const entityKinds = [...actorKinds, 'place', 'unspecified'] as const

export const Entity = z
  .object({
    id: z.string().describe('The id of the actor, or a slug of its name.'),
    kind: z.enum(entityKinds),
    name: z.string(),
    codes: ActorCodes.optional(),
    of: z.string().optional().describe('The state or body that it is a part of.'),
    members: z
      .array(z.string())
      .optional()
      .describe('The entities that it is together: those of "the two men".'),
  })
  .meta({
    id: 'Entity',
    description: 'A person, organization, place or the like that the text mentions.',
  })
export type Entity = z.infer<typeof Entity>

/**
 * The referent of a mention: the bearer of the name, the people of a state or group or those who act for it, the government
 * that a place is a metonym of ("Kabul warned"), the place itself ("in Kabul"), or one of kind `unspecified`.
 */
export const mentionReadings = ['name', 'people', 'government', 'place', 'unspecified'] as const

export const Mention = z
  .object({
    ...Span.shape,
    type: z.enum(['PER', 'ORG', 'GPE', 'LOC', 'NORP']),
    form: z.enum(['name', 'nominal', 'pronoun']),
    entity: z.string().describe('The id of the entity.'),
    reading: z
      .enum(mentionReadings)
      .describe(
        'What the words refer to: the bearer of the name, its people, its government or a place.',
      ),
    rule: RuleId.describe('The rule that resolved the entity and the reading.'),
    confidence: Confidence,
  })
  .meta({ id: 'Mention', description: 'A phrase that refers to an entity.' })
export type Mention = z.infer<typeof Mention>

export const Time = z
  .object({
    ...Span.shape,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().describe('A TIMEX3 value, such as "2018-02".'),
    mod: z
      .string()
      .optional()
      .describe('A TIMEX3 modifier: START, MID, END, APPROX, LESS_THAN and so on.'),
  })
  .meta({ id: 'Time', description: 'A time expression, after TIMEX3 of TimeML.' })
export type Time = z.infer<typeof Time>

export const ExtractedAffiliation = z
  .object({
    ...Span.shape,
    person: z.string().describe('The entity of the person.'),
    role: z.string().describe('The office in lower case, such as "foreign minister".'),
    organization: z.string().describe('The entity of the state or organization.'),
    from: Day.optional().describe('The first day, if the text or public record gives it.'),
    to: Day.optional().describe('The last day, if the text or public record gives it.'),
    rule: RuleId,
  })
  .meta({ id: 'ExtractedAffiliation', description: 'An office of a person, as the text has it.' })
export type ExtractedAffiliation = z.infer<typeof ExtractedAffiliation>

export const ExtractedQuote = z
  .object({
    kind: z.enum(quoteKinds),
    content: z.array(Span).min(1).describe('What was said, without quotation marks.'),
    quoted: z.array(Span).describe('The parts of it between quotation marks.'),
    cue: z
      .object({
        ...Span.shape,
        lemma: z.string(),
        attitude: z.enum(attitudes),
        status: z.enum(eventStatuses).describe('Whether it was said.'),
      })
      .nullable(),
    source: Span.nullable().describe('The phrase for the speaker.'),
    speaker: z.string().nullable().describe('The entity of the speaker, if it is known.'),
    coSpeakers: z.array(z.string()).describe('The entities who said it together with the speaker.'),
    speakerKind: z
      .enum(speakerKinds)
      .nullable()
      .describe('How the text presents the speaker: by name, by office, as unnamed and so on.'),
    date: Dating.nullable(),
    place: z.string().nullable(),
    addressees: z.array(z.string()),
    about: z.array(z.string()),
    rule: RuleId,
    confidence: Confidence,
  })
  .meta({
    id: 'ExtractedQuote',
    description: 'What a speaker said, by its spans in the text.',
  })
export type ExtractedQuote = z.infer<typeof ExtractedQuote>

export const Participant = z.object({ ...Span.shape, entity: z.string().nullable() }).meta({
  id: 'Participant',
  description: 'A noun phrase for an agent or recipient, and its entity if it has one.',
})
export type Participant = z.infer<typeof Participant>

export const ExtractedEvent = z
  .object({
    type: z.enum(eventTypes),
    mode: z.string().nullable(),
    contexts: z.array(z.string()),
    trigger: Span,
    agents: z.array(Participant),
    recipients: z.array(Participant),
    date: Dating.nullable(),
    place: z.string().nullable(),
    status: z.enum(eventStatuses),
    quote: z
      .int()
      .min(0)
      .nullable()
      .describe(
        'The index of the quotation that reports what was said, if the event is an act of speech.',
      ),
    rule: RuleId,
    confidence: Confidence,
  })
  .meta({ id: 'ExtractedEvent', description: 'An event, by its spans in the text.' })
export type ExtractedEvent = z.infer<typeof ExtractedEvent>

export const Extraction = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    authors: z.array(z.string()),
    published: Day.nullable(),
    mentions: z.array(Mention),
    entities: z.array(Entity),
    affiliations: z.array(ExtractedAffiliation),
    times: z.array(Time),
    quotes: z.array(ExtractedQuote),
    events: z.array(ExtractedEvent),
  })
  .meta({ id: 'Extraction', description: 'The records of one text.' })
export type Extraction = z.infer<typeof Extraction>
