import type { Actor } from '@onrecord/dataset'

interface Given extends Partial<Omit<Actor, 'affiliations'>> {
  name: string
  /** Offices: role, organization, first and last day. */
  offices?: readonly (readonly [role: string, actor: string, from?: string, to?: string])[]
  /** How often the actor is attested. */
  attested?: number
}

const place = { source: 'bulletin', start: 0, end: 4 }

/** Actors of an invented dataset. The id is the name in lower case with hyphens. */
export const makeActorRecords = (given: readonly Given[]): Actor[] =>
  given.map(({ name, offices = [], attested = 1, ...rest }) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    kind: 'person',
    name,
    aliases: [],
    codes: {},
    affiliations: offices.map(([role, actor, from, to]) => ({
      actor,
      role,
      ...(from && { from }),
      ...(to && { to }),
      evidence: [place],
    })),
    evidence: Array.from({ length: attested }, () => place),
    ...rest,
  }))
