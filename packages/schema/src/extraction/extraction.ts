import { z } from 'zod'
import { ActorCodes } from '../records/actor.ts'
import { Dating } from '../records/dating.ts'
import { Confidence, Day, RuleId } from '../records/identifier.ts'
import { actorKinds, attitudes, eventStatuses, eventTypes, quoteKinds } from '../vocabulary.ts'
import { Span } from './span.ts'

/**
 * The kinds of a text's entities: those of actors, places that stand for nobody, and bodies or offices of which the text
 * does not say whose they are ("the Senate").
 */
export const entityKinds = [...actorKinds, 'place', 'unspecified'] as const

export const Entity = z
  .object({
    id: z.string().describe('The id of the actor, or a slug of the name.'),
    kind: z.enum(entityKinds),
    name: z.string(),
    codes: ActorCodes.optional(),
  })
  .meta({ id: 'Entity', description: 'Somebody or something that the text mentions.' })
export type Entity = z.infer<typeof Entity>

/**
 * What the words of a mention stand for: the bearer of the name, the people of a state or group or those who act for it,
 * the government behind a place ("Kabul warned"), the place alone ("in Kabul"), or a body or office that the text does not
 * tell whose it is ("the Senate").
 */
export const mentionReadings = ['name', 'people', 'government', 'place', 'unspecified'] as const

export const Mention = z
  .object({
    ...Span.shape,
    type: z.enum(['PER', 'ORG', 'GPE', 'LOC', 'NORP']),
    form: z.enum(['name', 'nominal', 'pronoun']),
    entity: z.string().describe('The id of the entity.'),
    reading: z.enum(mentionReadings).describe('What the words stand for.'),
    rule: RuleId.describe('What decided on the entity and the reading.'),
    confidence: Confidence,
  })
  .meta({ id: 'Mention', description: 'A phrase that stands for an entity.' })
export type Mention = z.infer<typeof Mention>

export const Time = z
  .object({
    ...Span.shape,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().describe('A TIMEX3 value, such as "2018-02".'),
    mod: z
      .string()
      .optional()
      .describe('What narrows it, as in TIMEX3: START, MID, END, APPROX, LESS_THAN and so on.'),
  })
  .meta({ id: 'Time', description: 'A phrase that tells a time, after TimeML.' })
export type Time = z.infer<typeof Time>

export const ExtractedAffiliation = z
  .object({
    ...Span.shape,
    person: z.string().describe("The person's entity."),
    role: z.string().describe('The office in lower case, such as "foreign minister".'),
    organization: z.string().describe('The entity of the state or body.'),
    from: Day.optional().describe('The first day, where the text or public record tells.'),
    to: Day.optional().describe('The last day, where the text or public record tells.'),
    rule: RuleId,
  })
  .meta({ id: 'ExtractedAffiliation', description: 'An office that the text gives a person.' })
export type ExtractedAffiliation = z.infer<typeof ExtractedAffiliation>

export const ExtractedQuote = z
  .object({
    kind: z.enum(quoteKinds),
    content: z.array(Span).min(1).describe('What was said, without the marks around it.'),
    quoted: z.array(Span).describe('Which of it stands between marks.'),
    cue: z
      .object({
        ...Span.shape,
        lemma: z.string(),
        attitude: z.enum(attitudes),
        status: z.enum(eventStatuses).describe('Whether it was said.'),
      })
      .nullable(),
    source: Span.nullable().describe('The phrase that names the speaker.'),
    speaker: z.string().nullable().describe("The entity's id."),
    coSpeakers: z.array(z.string()).describe('The entities who said it together with the speaker.'),
    date: Dating.nullable(),
    place: z.string().nullable(),
    addressees: z.array(z.string()),
    about: z.array(z.string()),
    rule: RuleId,
    confidence: Confidence,
  })
  .meta({ id: 'ExtractedQuote' })
export type ExtractedQuote = z.infer<typeof ExtractedQuote>

export const Participant = z
  .object({ ...Span.shape, entity: z.string().nullable() })
  .meta({ id: 'Participant', description: 'A phrase for one who acts or is acted upon.' })
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
      .describe('Which of the quotations tells what was said, where saying it is the event.'),
    rule: RuleId,
    confidence: Confidence,
  })
  .meta({ id: 'ExtractedEvent' })
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
  .meta({ id: 'Extraction', description: 'All that was found in one text.' })
export type Extraction = z.infer<typeof Extraction>
