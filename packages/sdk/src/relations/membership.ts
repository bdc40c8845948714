import type { Actor } from '../records/types.ts'

/** An interval of days, both inclusive; null is any time. */
type Days = { readonly start: string; readonly end: string } | null

/** What an actor counts for in an event of a date. */
export type CountsFor<Id extends string> = (
  actor: Actor<Id>,
  date: Days,
) => ReadonlyMap<Id, Actor<Id>>

/** An actor counts for itself. */
export const countAlone = <Id extends string>(actor: Actor<Id>): ReadonlyMap<Id, Actor<Id>> =>
  new Map([[actor.id, actor]])

/**
 * An actor counts for itself, for the state or body that it is a part of, for those where it holds an office on a day of the event, and
 * for what these are parts of. In an event without a date, and in an office without days, any time counts.
 */
export function countForBodies<Id extends string>(): CountsFor<Id> {
  const known = new Map<string, ReadonlyMap<Id, Actor<Id>>>()
  return (actor, date) => {
    const key = `${actor.id} ${date?.start} ${date?.end}`
    const bodies = known.get(key) ?? collect(actor, date, new Map())
    known.set(key, bodies)
    return bodies
  }
}

/** An actor counts for the states and bodies above it that are themselves below none, or else for itself. */
export function countForTop<Id extends string>(): CountsFor<Id> {
  const countFor = countForBodies<Id>()
  return (actor, date) => {
    const bodies = countFor(actor, date)
    const top = [...bodies].filter(([, body]) => listAbove(body, date).length === 0)
    return top.length > 0 ? new Map(top) : countAlone(actor)
  }
}

function collect<Id extends string>(
  actor: Actor<Id>,
  date: Days,
  found: Map<Id, Actor<Id>>,
): Map<Id, Actor<Id>> {
  if (found.has(actor.id)) return found
  found.set(actor.id, actor)
  for (const body of listAbove(actor, date)) collect(body, date, found)
  return found
}

function listAbove<Id extends string>(actor: Actor<Id>, date: Days): Actor<Id>[] {
  const offices = actor.affiliations.filter(
    ({ from, to }) =>
      date === null ||
      ((from === undefined || from <= date.end) && (to === undefined || date.start <= to)),
  )
  return [...(actor.of ? [actor.of] : []), ...offices.map(({ actor: body }) => body)]
}
