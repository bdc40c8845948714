import { formatActorLine } from './actor-line.ts'
import type { LexiconActor } from './lexicon-actor.ts'
import { splitPieces } from './pieces.ts'
import { sortLines } from './sorted-table.ts'
import { usualRole } from './usual-role.ts'

/** The forms of names: a proper name, a word for a people, or the seat of a government. */
export const nameForms = ['name', 'people', 'seat'] as const
export type NameForm = (typeof nameForms)[number]

/** Actors as the texts of sorted tables. */
export interface KnowledgeTables {
  /** By id, the actors. */
  actors: string
  /** By the pieces of a name, between spaces: for each actor the index of the form and its line in `actors`. */
  names: string
  /** By a state or body and a role, or the generic name of a body: the lines of the actors in `actors`. */
  roles: string
}

/** Make the tables of actors. Of two with one name, the first comes first. */
export function makeTables(actors: readonly LexiconActor[]): KnowledgeTables {
  const lines = sortLines(actors.map(formatActorLine))
  const lineOf = new Map(
    lines.split('\n').map((line, index) => [line.slice(0, line.indexOf('\t')), formatLine(index)]),
  )
  const names = new Map<string, Map<string, NameForm>>()
  const roles = new Map<string, Set<string>>()
  for (const actor of actors) {
    const line = lineOf.get(actor.id) ?? ''
    for (const [form, spellings] of spellingsOf(actor))
      for (const spelling of spellings) {
        const bearers = names.get(spelling) ?? new Map<string, NameForm>()
        names.set(spelling, bearers)
        if (!bearers.has(line)) bearers.set(line, form)
      }
    for (const key of rolesOf(actor)) roles.set(key, (roles.get(key) ?? new Set()).add(line))
  }
  return {
    actors: lines,
    names: sortLines(
      Array.from(names, ([spelling, bearers]) => {
        const list = Array.from(bearers, ([line, form]) => `${nameForms.indexOf(form)}${line}`)
        return `${spelling}\t${list.join(' ')}`
      }),
    ),
    roles: sortLines(Array.from(roles, ([key, owners]) => `${key}\t${[...owners].join(' ')}`)),
  }
}

/** The number of a line as the tables have it. */
const formatLine = (line: number): string => line.toString(36)
export const parseLine = (line: string): number => Number.parseInt(line, 36)

/** The key of a role, or of the generic name of a body. */
export const roleKey = (of: string, role: string): string => `${of} ${usualRole(role)}`

/** The role in the key of a branch of a group. */
export const branchRole = (region: string): string => `branch ${region.toLowerCase()}`

function rolesOf({ offices, of, body, name, regions }: LexiconActor): string[] {
  const held = offices.map((office) => roleKey(office.of, office.role))
  if (of && body) held.push(roleKey(of, body))
  if (of)
    held.push(...[...splitName(name), ...regions].map((word) => roleKey(of, branchRole(word))))
  return held
}

const splitName = (name: string): string[] => name.split(/[\s-]+/)

function* spellingsOf(actor: LexiconActor): Generator<[NameForm, string[]]> {
  for (const name of [actor.name, ...actor.aliases]) yield ['name', spell(name)]
  for (const name of actor.people) yield ['people', spell(name)]
  for (const name of actor.seats) yield ['seat', spell(name)]
}

/** The pieces of a name; one with a small first letter may have a capital at the start of a sentence. */
function spell(name: string): string[] {
  const spelling = spellName(name)
  if (!/[\p{L}\p{N}]/u.test(spelling)) return []
  return /^\p{Ll}/u.test(spelling)
    ? [spelling, spelling.charAt(0).toUpperCase() + spelling.slice(1)]
    : [spelling]
}

const spellName = (name: string): string =>
  splitPieces(name)
    .map(({ text }) => text)
    .join(' ')
