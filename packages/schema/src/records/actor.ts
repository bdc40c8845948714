import { z } from 'zod'
import { actorKinds } from '../vocabulary.ts'
import { EvidenceList } from './evidence.ts'
import { Curated, Day, Identifier } from './identifier.ts'

export const WikidataId = z.string().regex(/^Q[1-9][0-9]*$/, 'Expected a QID')
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'Expected an ISO 3166-1 alpha-2 code')

export const ActorCodes = z
  .strictObject({
    wikidata: WikidataId.optional().describe('The QID in Wikidata, such as "Q159".'),
    iso3166: CountryCode.optional().describe(
      'The ISO 3166-1 alpha-2 code of a state, such as "RU".',
    ),
    plover: z
      .string()
      .regex(/^[A-Z0-9]{3,}$/, 'Expected a PLOVER code, such as "RUS"')
      .optional()
      .describe('The code in PLOVER, such as "RUS".'),
  })
  .meta({ id: 'ActorCodes', description: 'Identifiers of the actor in other systems.' })

export const Affiliation = z
  .strictObject({
    actor: Identifier.describe('The id of the state or organization.'),
    role: z.string().min(1).describe('The office, such as "foreign minister".'),
    from: Day.optional().describe('The first day, such as "2018-02-20", if it is known.'),
    to: Day.optional().describe(
      'The last day. Absent if it is unknown or the office is still held.',
    ),
    evidence: EvidenceList,
  })
  .meta({ id: 'Affiliation', description: 'An office of an actor in a state or organization.' })

export const Actor = z
  .strictObject({
    id: Identifier.describe('A readable slug whose meaning never changes.'),
    kind: z.enum(actorKinds).describe('What it is.'),
    name: z.string().min(1).describe('Its usual name in English.'),
    aliases: z.array(z.string().min(1)).describe('Other names, sorted.'),
    codes: ActorCodes.describe('Its identifiers in other systems, as far as they are known.'),
    of: Identifier.optional().describe('The id of the state or body that it is a part of, if any.'),
    affiliations: z.array(Affiliation).describe('Its offices in states and organizations.'),
    curated: Curated.optional(),
    evidence: EvidenceList,
  })
  .meta({
    id: 'Actor',
    description: 'A person, state, organization, armed group or people that speaks or acts.',
  })
