import { z } from 'zod'
import { eventStatuses, eventTypes } from '../vocabulary.ts'
import { Dating } from './dating.ts'
import { EvidenceList } from './evidence.ts'
import { Confidence, Identifier, RuleId } from './identifier.ts'

export const Event = z
  .strictObject({
    id: Identifier.describe('Made from the type, the actors, the date and the status.'),
    type: z.enum(eventTypes),
    mode: z.string().min(1).optional().describe('PLOVER mode, such as "visit".'),
    contexts: z.array(z.string().min(1)).describe('PLOVER contexts, such as "military".'),
    agents: z.array(Identifier).describe('The actors who did it.'),
    recipients: z.array(Identifier).describe('The actors to whom it was done.'),
    date: Dating.nullable().describe('When it took place, where the text tells.'),
    place: z.string().optional(),
    status: z.enum(eventStatuses),
    quotes: z
      .array(Identifier)
      .describe('The quotations that tell what was said, where saying it is the event.'),
    confidence: Confidence,
    rule: RuleId,
    evidence: EvidenceList,
  })
  .meta({ id: 'Event', description: 'Something that somebody did to somebody.' })
export type Event = z.infer<typeof Event>
