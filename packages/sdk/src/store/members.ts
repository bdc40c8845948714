import type { ActorTable } from './actor-store.ts'
import type { KeysOf } from './table.ts'

type ActorRow = ReturnType<ActorTable['row']>

/** An actor who belongs to a state or body, from one day to another where these are known. */
export interface Member {
  readonly id: string
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The state or body that an actor is a part of. */
export const readWhole: KeysOf<ActorRow> = ({ of }) => of

/** The states and bodies that an actor holds an office of. */
export const listBodies: KeysOf<ActorRow> = ({ affiliations }) =>
  affiliations.map(({ actor }) => actor)

/** The actors who belong to a state or body: those who hold an office of it, its parts, and who belongs to these. */
export function listMembers(actors: ActorTable, position: number): readonly Member[] {
  const bodies = new Set([position])
  const members: Member[] = []
  for (const body of bodies) {
    const ids = actors.idsOf(body)
    if (body !== position) members.push({ id: actors.row(body).id })
    for (const official of actors.withKey(listBodies, ids)) {
      const { id, affiliations } = actors.row(official)
      for (const { actor, from, to } of affiliations)
        if (ids.includes(actor)) members.push({ id, from, to })
    }
    for (const part of actors.withKey(readWhole, ids)) bodies.add(part)
  }
  return members
}
