import type { Actor, Dataset, Including } from '@onrecord/sdk/open'
import { z } from 'zod'
import { Party, toParty } from '../records/party.ts'

/** An actor, as an assistant names it. */
export const actorInput = (what: string) =>
  z.string().min(1).max(200).describe(`${what}: an id, such as "sergey-lavrov", or a name.`)

/** Whether officials count for their state or body. */
export const officialsInput = {
  officials: z
    .boolean()
    .default(true)
    .describe(
      'Whether an actor includes its officials and parts: "russia" also its foreign minister. False for the actor alone.',
    ),
}

/** How a name of a call was read. */
export interface ReadName {
  given: string
  actor: Party
}

/** How names of a call were read, so that nobody takes one actor for another. */
export interface NamesOutput {
  names: ReadName[]
}

export const namesOutput = {
  names: z
    .array(z.object({ given: z.string(), actor: Party }))
    .describe('The actors that names of the call were taken for.'),
}

/** The conditions of a query on an actor: whoever it is, and its officials if these count. */
export const withOfficials = (actor: Actor, officials: boolean): (Actor | Including)[] =>
  officials ? [actor, { including: 'officials' }] : [actor]

/** Make a function that finds the actors of a call, and keeps in `names` how it read those that are no ids. */
export function readActors(dataset: Dataset): { find: (name: string) => Actor; names: ReadName[] } {
  const names: ReadName[] = []
  const find = (given: string) => {
    const actor = findActor(dataset, given)
    if (given !== actor.id) names.push({ given, actor: toParty(actor) })
    return actor
  }
  return { find, names }
}

/** Say how names were read, a line each. */
export const showNames = (names: readonly ReadName[]): string[] =>
  names.map(({ given, actor }) => `“${given}” is taken for ${actor.name} (${actor.id}).`)

/**
 * Find the actor that an id or a name means.
 *
 * @throws RangeError
 *   If there is none, or if several have the name. The message names those that it may be.
 */
function findActor({ actors }: Dataset, name: string): Actor {
  if (actors.has(name)) return actors.get(name)
  const found = actors.find(name)
  const named = found.filter((actor) => isCalled(actor, name))
  const [actor, ...others] = named.length > 0 ? named : found
  if (actor === undefined) return actors.get(name)
  if (others.length === 0) return actor
  const choices = [actor, ...others].slice(0, 8).map(({ id, name }) => `"${id}" (${name})`)
  throw new RangeError(
    `Unexpected actor "${name}": several match. Call again with one of these ids: ${choices.join(', ')}`,
  )
}

const isCalled = ({ name, aliases }: Actor, wanted: string): boolean =>
  [name, ...aliases].some((each) => each.toLowerCase() === wanted.toLowerCase())
