import { z } from 'zod'
import { cameoCodes, eventStatuses, eventTypes, quadClasses } from '../vocabulary.ts'
import { Dating } from './dating.ts'
import { EvidenceList } from './evidence.ts'
import { Gloss } from './gloss.ts'
import { Confidence, Curated, Identifier, RuleId } from './identifier.ts'
import { Location } from './location.ts'

export const Event = z
  .strictObject({
    id: Identifier.describe(
      'Computed from the type, the actors, the date, the place and the status.',
    ),
    type: z.enum(eventTypes).describe('The event type of PLOVER.'),
    mode: z
      .string()
      .min(1)
      .optional()
      .describe(
        'How it was done, as a PLOVER mode such as "visit", if the type has modes and one fits.',
      ),
    quadClass: z
      .enum(quadClasses)
      .describe('The quad class of the type: verbal or material, cooperation or conflict.'),
    cameo: z
      .enum(cameoCodes)
      .describe(
        'The CAMEO code of the type and mode, and of the contexts where they decide on it.',
      ),
    contexts: z
      .array(z.string().min(1))
      .describe('What it is about, as PLOVER contexts such as "military".'),
    agents: z.array(Identifier).describe('The ids of the actors who did it.'),
    recipients: z.array(Identifier).describe('The ids of the actors that it was directed at.'),
    date: Dating.nullable().describe('When it took place; null where the text gives no date.'),
    place: z
      .string()
      .optional()
      .describe('Where it took place, as named in the text, if it says so.'),
    location: Location.optional().describe('That place, if it is a known one.'),
    status: z
      .enum(eventStatuses)
      .describe('Whether it took place, is planned, is only possible or did not take place.'),
    quotes: z
      .array(Identifier)
      .describe(
        'The ids of the quotations that report what was said, if the event is an act of speech.',
      ),
    gloss: Gloss.optional(),
    confidence: Confidence,
    rule: RuleId,
    curated: Curated.optional(),
    evidence: EvidenceList,
  })
  .meta({ id: 'Event', description: 'An action of agents that is directed at recipients.' })
