import type { ActorTable } from './actor-store.ts'

/** An actor who belongs to a state or body, from one day to another where these are known. */
export interface Member {
  readonly id: string
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The actors who hold an office of a body, and the actors that are parts of it. */
interface Body {
  readonly officials: Member[]
  readonly parts: number[]
}

/** The actors who belong to a state or body: those who hold an office of it, its parts, and who belongs to these. */
export function listMembers(actors: ActorTable, position: number): readonly Member[] {
  const bodies = actors.once(listMembers, () => readBodies(actors))
  const found = new Set([position])
  const members: Member[] = []
  for (const each of found) {
    const { officials = [], parts = [] } = bodies.get(each) ?? {}
    members.push(...officials)
    for (const part of parts)
      if (!found.has(part)) {
        found.add(part)
        members.push({ id: actors.row(part).id })
      }
  }
  return members
}

function readBodies(actors: ActorTable): ReadonlyMap<number, Body> {
  const found = new Map<number, Body>()
  const bodyOf = (id: string): Body | undefined => {
    const position = actors.find(id)
    if (position === undefined) return undefined
    const body = found.get(position) ?? { officials: [], parts: [] }
    found.set(position, body)
    return body
  }
  for (let position = 0; position < actors.size; position++) {
    const { id, of, affiliations } = actors.row(position)
    if (of !== undefined) bodyOf(of)?.parts.push(position)
    for (const { actor, from, to } of affiliations) bodyOf(actor)?.officials.push({ id, from, to })
  }
  return found
}
