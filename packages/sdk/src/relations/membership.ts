import { overlaps, type Period } from '../query/period.ts'
import type { Actor } from '../records/types.ts'

/** What an actor counts for in a record of a date. */
export type CountsFor<Id extends string> = (
  actor: Actor<Id>,
  date: Period | null,
) => ReadonlyMap<Id, Actor<Id>>

/** An actor counts for itself. */
export const countAlone = <Id extends string>(actor: Actor<Id>): ReadonlyMap<Id, Actor<Id>> =>
  new Map([[actor.id, actor]])

/**
 * An actor counts for itself, for the state or body that it is a part of, for those where it holds an office on a day of the record, and
 * for what these are parts of. In a record without a date, and in an office without days, any time counts.
 */
export function countForBodies<Id extends string>(): CountsFor<Id> {
  const known = new Map<string, ReadonlyMap<Id, Actor<Id>>>()
  return (actor, date) => {
    const key = `${actor.id} ${date?.start} ${date?.end}`
    const bodies = known.get(key) ?? listBodies(actor, date)
    known.set(key, bodies)
    return bodies
  }
}

/** An actor counts for the states and bodies at the top of those that it counts for: they are parts of none. */
export function countForTop<Id extends string>(): CountsFor<Id> {
  const countFor = countForBodies<Id>()
  return (actor, date) => {
    const bodies = [...countFor(actor, date)]
    const top = bodies.filter(([id, { of }]) => of === undefined && id !== actor.id)
    return top.length > 0 ? new Map(top) : countAlone(actor)
  }
}

function listBodies<Id extends string>(
  actor: Actor<Id>,
  date: Period | null,
): ReadonlyMap<Id, Actor<Id>> {
  const found = new Map<Id, Actor<Id>>()
  addWithWhole(actor, found)
  for (const office of actor.affiliations)
    if (date === null || overlaps(office, date)) addWithWhole(office.actor, found)
  return found
}

/** Add an actor, the one that it is a part of, and so on. */
function addWithWhole<Id extends string>(actor: Actor<Id>, found: Map<Id, Actor<Id>>): void {
  let part: Actor<Id> | undefined = actor
  while (part !== undefined && !found.has(part.id)) {
    found.set(part.id, part)
    part = part.of
  }
}
