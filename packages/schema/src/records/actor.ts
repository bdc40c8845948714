import { z } from 'zod'
import { actorKinds } from '../vocabulary.ts'
import { EvidenceList } from './evidence.ts'
import { Curated, Day, Identifier } from './identifier.ts'

export const WikidataId = z.string().regex(/^Q[1-9][0-9]*$/, 'Expected a QID')
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'Expected an ISO 3166-1 alpha-2 code')

export const ActorCodes = z
  .strictObject({
    wikidata: WikidataId.optional(),
    iso3166: CountryCode.optional(),
    plover: z
      .string()
      .regex(/^[A-Z0-9]{3,}$/, 'Expected a PLOVER code, such as "RUS"')
      .optional(),
  })
  .meta({ id: 'ActorCodes', description: 'Identifiers of the actor in other systems.' })
export type ActorCodes = z.infer<typeof ActorCodes>

export const Affiliation = z
  .strictObject({
    actor: Identifier.describe('The state or organization.'),
    role: z.string().min(1).describe('The office, such as "foreign minister".'),
    from: Day.optional().describe('The first day, if it is known.'),
    to: Day.optional().describe(
      'The last day. Absent if it is unknown or the office is still held.',
    ),
    evidence: EvidenceList,
  })
  .meta({ id: 'Affiliation', description: 'An office of an actor in a state or organization.' })
export type Affiliation = z.infer<typeof Affiliation>

export const Actor = z
  .strictObject({
    id: Identifier.describe('A readable slug whose meaning never changes.'),
    kind: z.enum(actorKinds),
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).describe('Other names, sorted.'),
    codes: ActorCodes,
    of: Identifier.optional().describe('The state or body that it is a part of.'),
    affiliations: z.array(Affiliation),
    curated: Curated.optional(),
    evidence: EvidenceList,
  })
  .meta({
    id: 'Actor',
    description: 'A person, state, organization, armed group or people that speaks or acts.',
  })
export type Actor = z.infer<typeof Actor>
