import type { ActorField } from './actor-layout.ts'
import { type Cover, expandName } from './expand-name.ts'
import { compareRanks, rankActor } from './rank-actor.ts'
import { readClaims } from './read-claims.ts'
import { readName, type WantedName } from './read-name.ts'
import type { Rows } from './read-rows.ts'
import type { TextIndex } from './text-index.ts'

/** What decides between actors whose names match alike. */
export interface Standing {
  /** How often the actor is attested. */
  readonly evidence: number
  /** The last day of an office, if it is known. */
  readonly to: (office: number) => string
}

/**
 * Find actors by name, alias, title and office, best first: names before aliases, those with an office or title, holders of
 * the office, parts of names; the last holder of an office first, then who is attested most, then the order of the dataset.
 *
 * @returns
 *   Positions.
 */
export function findActors(
  index: TextIndex<ActorField>,
  name: string,
  standingOf: (position: number) => Standing,
): number[] {
  const wanted = readName(name)
  if (!wanted) return []
  const found = matchActors(index, wanted, standingOf, false)
  return found.length > 0 ? found : matchActors(index, wanted, standingOf, true)
}

function matchActors(
  index: TextIndex<ActorField>,
  wanted: WantedName,
  standingOf: (position: number) => Standing,
  fuzzy: boolean,
): number[] {
  const covers = expandName(wanted.words, index.vocabulary, fuzzy)
  const required = (2 ** wanted.words.length - 1) & ~wanted.optional
  return listCovering(index.rows, covers, required)
    .flatMap((position) => {
      const rank = rankActor(readClaims(index, position, covers), wanted)
      if (!rank) return []
      const { evidence, to } = standingOf(position)
      return [{ ...rank, position, evidence, to: rank.office === undefined ? '' : to(rank.office) }]
    })
    .sort(
      (a, b) =>
        compareRanks(a, b) ||
        (a.to > b.to ? -1 : a.to < b.to ? 1 : 0) ||
        b.evidence - a.evidence ||
        a.position - b.position,
    )
    .map(({ position }) => position)
}

/** The positions of the records with words that cover all required bits. */
function listCovering(
  { numbers, starts, fields, words }: Rows,
  covers: ReadonlyMap<number, Cover>,
  required: number,
): number[] {
  const bits = new Uint32Array(fields + words.length)
  for (const [place, cover] of covers) bits[fields + place] = cover.words | cover.states
  const positions: number[] = []
  for (let position = 0; position + 1 < starts.length; position++) {
    let covered = 0
    const end = starts[position + 1] as number
    for (let index = starts[position] as number; index < end; index++)
      covered |= bits[numbers[index] as number] as number
    if ((covered & required) === required) positions.push(position)
  }
  return positions
}
