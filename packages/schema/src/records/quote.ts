import { z } from 'zod'
import { attitudes, eventStatuses, quoteKinds } from '../vocabulary.ts'
import { Dating } from './dating.ts'
import { EvidenceList } from './evidence.ts'
import { Confidence, Identifier, RuleId } from './identifier.ts'

export const Cue = z
  .strictObject({
    lemma: z.string().min(1).describe('The word that reports it, such as "warn".'),
    attitude: z.enum(attitudes),
    status: z
      .enum(eventStatuses)
      .describe('Whether it was said: "did not say" is negated, "may argue" hypothetical.'),
  })
  .meta({ id: 'Cue', description: 'The word that introduces a quotation.' })
export type Cue = z.infer<typeof Cue>

export const Quote = z
  .strictObject({
    id: Identifier.describe('Made from the speaker and the words.'),
    kind: z.enum(quoteKinds),
    speaker: Identifier.nullable().describe('The id of the actor, where it is known.'),
    coSpeakers: z.array(Identifier).describe('The actors who said it together with the speaker.'),
    speakerText: z.string().nullable().describe('The words that name the speaker.'),
    cue: Cue.nullable(),
    text: z.string().optional().describe('What was said, where the rights of a source allow it.'),
    date: Dating.nullable().describe('When it was said, where the text tells.'),
    place: z.string().optional().describe('Where it was said.'),
    addressees: z.array(Identifier).describe('The actors who were told.'),
    about: z.array(Identifier).describe('The actors that the words name.'),
    confidence: Confidence,
    rule: RuleId,
    evidence: EvidenceList,
  })
  .meta({ id: 'Quote', description: 'Something that somebody said.' })
export type Quote = z.infer<typeof Quote>
