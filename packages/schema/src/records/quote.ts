import { z } from 'zod'
import { attitudes, eventStatuses, quoteKinds, speakerKinds } from '../vocabulary.ts'
import { Dating } from './dating.ts'
import { EvidenceList } from './evidence.ts'
import { Gloss } from './gloss.ts'
import { Confidence, Curated, Identifier, RuleId } from './identifier.ts'

export const Cue = z
  .strictObject({
    lemma: z.string().min(1).describe('The dictionary form of the reporting word, such as "warn".'),
    attitude: z.enum(attitudes),
    status: z
      .enum(eventStatuses)
      .describe('Whether it was said: "did not say" is negated, "may argue" hypothetical.'),
  })
  .meta({ id: 'Cue', description: 'The verb, noun or phrase that reports a quotation.' })
export type Cue = z.infer<typeof Cue>

export const Quote = z
  .strictObject({
    id: Identifier.describe('Computed from the speaker and the words.'),
    kind: z.enum(quoteKinds),
    speaker: Identifier.nullable().describe('The id of the actor, if it is known.'),
    coSpeakers: z.array(Identifier).describe('The actors who said it together with the speaker.'),
    speakerText: z.string().nullable().describe('The phrase for the speaker in the text.'),
    speakerKind: z
      .enum(speakerKinds)
      .nullable()
      .describe('How the text presents the speaker: by name, by office, as unnamed and so on.'),
    cue: Cue.nullable(),
    text: z.string().optional().describe('What was said, if the rights of a source allow it.'),
    date: Dating.nullable().describe('When it was said, if the text gives a date.'),
    place: z.string().optional().describe('Where it was said, as named in the text.'),
    addressees: z.array(Identifier).describe('The actors to whom it was said.'),
    about: z.array(Identifier).describe('The actors mentioned in the words.'),
    gloss: Gloss.optional(),
    confidence: Confidence,
    rule: RuleId,
    curated: Curated.optional(),
    evidence: EvidenceList,
  })
  .meta({ id: 'Quote', description: 'What a speaker said, in direct or indirect speech.' })
export type Quote = z.infer<typeof Quote>
