import { z } from 'zod'
import { attitudes, eventStatuses, quoteKinds, speakerKinds } from '../vocabulary.ts'
import { Dating } from './dating.ts'
import { EvidenceList } from './evidence.ts'
import { Gloss } from './gloss.ts'
import { Confidence, Curated, Identifier, RuleId } from './identifier.ts'

export const Cue = z
  .strictObject({
    lemma: z.string().min(1).describe('The dictionary form of the reporting word, such as "warn".'),
    attitude: z.enum(attitudes).describe('The attitude that it expresses.'),
    status: z
      .enum(eventStatuses)
      .describe('Whether it was said: "did not say" is negated, "may argue" hypothetical.'),
  })
  .meta({ id: 'Cue', description: 'The verb, noun or phrase that reports a quotation.' })

export const Quote = z
  .strictObject({
    id: Identifier.describe('Computed from the speaker and the words.'),
    kind: z
      .enum(quoteKinds)
      .describe('Whether all of the words are between quotation marks, some or none.'),
    speaker: Identifier.nullable().describe(
      'The id of the actor who said it; null where it is unknown.',
    ),
    coSpeakers: z
      .array(Identifier)
      .describe('The ids of the actors who said it together with the speaker.'),
    speakerText: z
      .string()
      .nullable()
      .describe('The phrase for the speaker in the text; null where it has none.'),
    speakerKind: z
      .enum(speakerKinds)
      .nullable()
      .describe(
        'How the text presents the speaker: by name, by office, as unnamed and so on; null where it has no phrase for them.',
      ),
    cue: Cue.nullable().describe('What reports the quotation; null where nothing does.'),
    text: z.string().optional().describe('What was said, if the rights of a source allow it.'),
    date: Dating.nullable().describe('When it was said; null where the text gives no date.'),
    place: z
      .string()
      .optional()
      .describe('Where it was said, as named in the text, if it says so.'),
    addressees: z.array(Identifier).describe('The ids of the actors to whom it was said.'),
    about: z.array(Identifier).describe('The ids of the actors mentioned in the words.'),
    gloss: Gloss.optional(),
    confidence: Confidence,
    rule: RuleId,
    curated: Curated.optional(),
    evidence: EvidenceList,
  })
  .meta({ id: 'Quote', description: 'What a speaker said, in direct or indirect speech.' })
