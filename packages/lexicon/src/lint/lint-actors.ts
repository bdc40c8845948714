import type { LexiconActor, Office } from '../actors/lexicon-actor.ts'
import { namesOf } from '../actors/names-of.ts'
import { type Linter, runLinters } from './linter.ts'

/** An actor kept by hand, and where it is: `file:line`, or the file. */
export type KeptActor = LexiconActor & { place: string }

type IsKnown = (id: string) => boolean

/** Offices that one person holds at a time. */
const single =
  /^(?:president|prime minister|foreign minister|foreign secretary|secretary of state|king|queen|chancellor|pope|supreme leader)$/

/** The checks of actors. */
const linters: readonly Linter<[readonly KeptActor[], readonly LexiconActor[], IsKnown]>[] = [
  { name: 'id-used-twice', find: (kept) => findTwice(kept, ({ id }) => [id]) },
  {
    name: 'qid-used-twice',
    find: (_, actors) => findTwice(actors, ({ wikidata }) => (wikidata ? [wikidata] : [])),
  },
  { name: 'name-clash', find: (kept) => findClashes(kept) },
  { name: 'unknown-actor', find: (kept, _, isKnown) => findUnknown(kept, isKnown) },
  { name: 'office-ends-before-it-begins', find: (kept) => findBackward(kept) },
  { name: 'offices-overlap', find: (kept) => findOverlaps(kept) },
]

/**
 * Lint the actors.
 *
 * @param kept
 *   Those kept by hand.
 * @param actors
 *   All of them.
 * @param isKnown
 *   Whether there is an actor with an id; by default, among all of them.
 */
export function lintActors(
  kept: readonly KeptActor[],
  actors: readonly LexiconActor[],
  isKnown: IsKnown = isAmong(actors),
): string[] {
  return runLinters(linters, kept, actors, isKnown)
}

function isAmong(actors: readonly LexiconActor[]): IsKnown {
  const ids = new Set(actors.map(({ id }) => id))
  return (id) => ids.has(id)
}

const placeOf = (actor: LexiconActor & { place?: string }): string =>
  `${actor.place ?? 'data/imported'}: ${actor.id}:`

function findTwice(
  actors: readonly LexiconActor[],
  keysOf: (actor: LexiconActor) => readonly string[],
): string[] {
  const owners = new Map<string, LexiconActor>()
  return actors.flatMap((actor) =>
    keysOf(actor).flatMap((key) => {
      const owner = owners.get(key)
      owners.set(key, owner ?? actor)
      return owner ? [`${placeOf(actor)} Unexpected "${key}", which ${owner.id} has`] : []
    }),
  )
}

/** Names that two actors have, other than namesakes with offices. */
function findClashes(kept: readonly KeptActor[]): string[] {
  const owners = new Map<string, KeptActor>()
  return kept.flatMap((actor) =>
    [...new Set(namesOf(actor))].flatMap((form) => {
      const owner = owners.get(form)
      owners.set(form, owner ?? actor)
      const areNamesakes = [owner, actor].every(
        (bearer) => bearer?.kind === 'person' && bearer.offices.length > 0,
      )
      return owner && !areNamesakes
        ? [`${placeOf(actor)} Unexpected name "${form}", which ${owner.id} has`]
        : []
    }),
  )
}

const findUnknown = (kept: readonly KeptActor[], isKnown: IsKnown): string[] =>
  kept.flatMap((actor) =>
    [actor.of, ...actor.offices.map(({ of }) => of)]
      .filter((id) => id !== undefined && !isKnown(id))
      .map((id) => `${placeOf(actor)} Unexpected actor "${id}"`),
  )

const findBackward = (kept: readonly KeptActor[]): string[] =>
  kept.flatMap((actor) =>
    actor.offices
      .filter(({ from = '0000', to = '9999' }) => isBefore(to, from))
      .map(({ role, from, to }) => `${placeOf(actor)} Unexpected ${role} from ${from} to ${to}`),
  )

/** Two holders of an office for one person, for more than a day. */
function findOverlaps(kept: readonly KeptActor[]): string[] {
  const terms = new Map<string, { actor: KeptActor; office: Office }[]>()
  return kept.flatMap((actor) =>
    actor.offices.flatMap((office) => {
      if (!single.test(office.role) || office.from === undefined) return []
      const key = `${office.of} ${office.role}`
      const others = terms.get(key) ?? []
      terms.set(key, [...others, { actor, office }])
      return others
        .filter((other) => other.actor !== actor && overlap(other.office, office))
        .map(
          (other) =>
            `${placeOf(actor)} Unexpected ${key} from ${office.from} to ${office.to}: it overlaps ${other.actor.id}`,
        )
    }),
  )
}

const overlap = (a: Office, b: Office): boolean =>
  isBefore(a.from ?? '', b.to ?? '9999') && isBefore(b.from ?? '', a.to ?? '9999')

/** Whether a date ends before another begins, as far as both are known. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
