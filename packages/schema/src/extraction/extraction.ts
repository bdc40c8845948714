import { z } from 'zod'
import { ActorCodes } from '../records/actor.ts'
import { Dating } from '../records/dating.ts'
import { Confidence, Day, RuleId } from '../records/identifier.ts'
import { Cue } from '../records/quote.ts'
import {
  entityKinds,
  eventStatuses,
  eventTypes,
  mentionReadings,
  quoteKinds,
  speakerKinds,
} from '../vocabulary.ts'
import { Span } from './span.ts'

export const Entity = z
  .object({
    id: z.string().describe('The id of the actor, or a slug of its name.'),
    kind: z
      .enum(entityKinds)
      .describe(
        'What it is: an actor of a kind, a place, or `unspecified` where the text does not say which body or person is meant.',
      ),
    name: z.string().describe('Its usual name, or the phrase of the text where it has none.'),
    codes: ActorCodes.optional().describe(
      'Its identifiers in other systems, if it is a known actor.',
    ),
    of: z.string().optional().describe('The id of the state or body that it is a part of, if any.'),
    members: z
      .array(z.string())
      .optional()
      .describe(
        'The ids of the entities that it is together, if it is several: those of "the two men".',
      ),
  })
  .meta({
    id: 'Entity',
    description: 'A person, organization, place or the like that the text mentions.',
  })

export const Mention = z
  .object({
    ...Span.shape,
    type: z
      .enum(['PER', 'ORG', 'GPE', 'LOC', 'NORP'])
      .describe(
        'What it names: a person, an organization, a state or town, another place, or a nationality, faith or group.',
      ),
    form: z
      .enum(['name', 'nominal', 'pronoun'])
      .describe('Whether it is a name, another noun phrase (“the minister”) or a pronoun.'),
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

export const Time = z
  .object({
    ...Span.shape,
    type: z
      .enum(['DATE', 'TIME', 'DURATION', 'SET'])
      .describe('The type in TIMEX3: a date, a time of day, a duration or a recurring time.'),
    value: z.string().describe('A TIMEX3 value, such as "2018-02".'),
    mod: z
      .string()
      .optional()
      .describe('A TIMEX3 modifier, if it has one: START, MID, END, APPROX, LESS_THAN and so on.'),
  })
  .meta({ id: 'Time', description: 'A time expression, after TIMEX3 of TimeML.' })

export const ExtractedAffiliation = z
  .object({
    ...Span.shape,
    person: z.string().describe('The id of the entity of the person.'),
    role: z.string().describe('The office in lower case, such as "foreign minister".'),
    organization: z.string().describe('The id of the entity of the state or organization.'),
    from: Day.optional().describe(
      'The first day, such as "2018-02-20", if the text or public record gives it.',
    ),
    to: Day.optional().describe('The last day, if the text or public record gives it.'),
    rule: RuleId,
  })
  .meta({ id: 'ExtractedAffiliation', description: 'An office of a person, as the text has it.' })

export const ExtractedCue = z
  .object({
    ...Span.shape,
    lemma: Cue.shape.lemma,
    attitude: Cue.shape.attitude,
    status: Cue.shape.status,
  })
  .meta({
    id: 'ExtractedCue',
    description: 'The verb, noun or phrase that reports a quotation, by its span in the text.',
  })

export const ExtractedQuote = z
  .object({
    kind: z
      .enum(quoteKinds)
      .describe('Whether all of the words are between quotation marks, some or none.'),
    content: z
      .array(Span)
      .min(1)
      .describe('What was said, without quotation marks: several spans where it is interrupted.'),
    quoted: z.array(Span).describe('The parts of it between quotation marks.'),
    cue: ExtractedCue.nullable().describe('What reports the quotation; null where nothing does.'),
    source: Span.nullable().describe('The phrase for the speaker; null where the text has none.'),
    speaker: z
      .string()
      .nullable()
      .describe('The id of the entity of the speaker; null where it is unknown.'),
    coSpeakers: z
      .array(z.string())
      .describe('The ids of the entities who said it together with the speaker.'),
    speakerKind: z
      .enum(speakerKinds)
      .nullable()
      .describe(
        'How the text presents the speaker: by name, by office, as unnamed and so on; null where it has no phrase for them.',
      ),
    date: Dating.nullable().describe('When it was said; null where the text gives no date.'),
    place: z
      .string()
      .nullable()
      .describe('Where it was said, as named in the text; null where it does not say.'),
    addressees: z.array(z.string()).describe('The ids of the entities to whom it was said.'),
    about: z.array(z.string()).describe('The ids of the entities mentioned in the words.'),
    rule: RuleId,
    confidence: Confidence,
  })
  .meta({
    id: 'ExtractedQuote',
    description: 'What a speaker said, by its spans in the text.',
  })

export const Participant = z
  .object({
    ...Span.shape,
    entity: z.string().nullable().describe('The id of its entity; null where it is no actor.'),
  })
  .meta({
    id: 'Participant',
    description: 'A noun phrase for an agent or recipient, and its entity if it has one.',
  })

export const ExtractedEvent = z
  .object({
    type: z.enum(eventTypes).describe('The event type of PLOVER.'),
    mode: z
      .string()
      .nullable()
      .describe('How it was done, as a PLOVER mode such as "visit"; null where none fits.'),
    contexts: z
      .array(z.string())
      .describe('What it is about, as PLOVER contexts such as "military".'),
    trigger: Span.describe('The verb, noun or adjective that tells of it.'),
    agents: z.array(Participant).describe('Who did it.'),
    recipients: z.array(Participant).describe('Whom it was directed at.'),
    date: Dating.nullable().describe('When it took place; null where the text gives no date.'),
    place: z
      .string()
      .nullable()
      .describe('Where it took place, as named in the text; null where it does not say.'),
    status: z
      .enum(eventStatuses)
      .describe('Whether it took place, is planned, is only possible or did not take place.'),
    quote: z
      .int()
      .min(0)
      .nullable()
      .describe(
        'The index in `quotes` of the quotation that reports what was said; null where the event is no act of speech.',
      ),
    rule: RuleId,
    confidence: Confidence,
  })
  .meta({ id: 'ExtractedEvent', description: 'An event, by its spans in the text.' })

export const Extraction = z
  .object({
    id: z.string().describe('The id that the caller gave; empty where none was given.'),
    title: z.string().nullable().describe('The title of the text; null where it has none.'),
    authors: z.array(z.string()).describe('Who wrote it, in order; empty where unknown.'),
    published: Day.nullable().describe(
      'The day of publication, such as "2018-03-08"; null where it is unknown.',
    ),
    mentions: z.array(Mention).describe('The phrases that refer to entities, in order.'),
    entities: z.array(Entity).describe('The persons, bodies and places that the text mentions.'),
    affiliations: z
      .array(ExtractedAffiliation)
      .describe('The offices that the text gives to people, in order.'),
    times: z.array(Time).describe('The time expressions, in order.'),
    quotes: z.array(ExtractedQuote).describe('Who said what, in order.'),
    events: z.array(ExtractedEvent).describe('Who did what to whom, in order.'),
  })
  .meta({ id: 'Extraction', description: 'The records of one text.' })
