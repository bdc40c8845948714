import { actorLayout } from '../search/actor-layout.ts'
import { makeActorOf } from '../search/actor-of.ts'
import { listTexts } from '../search/layout.ts'
import type { ActorTable } from '../store/actor-store.ts'
import { intersect } from '../store/positions.ts'
import { PostingLists } from '../store/posting-lists.ts'
import { listWords } from '../words/split-words.ts'
import { expandName } from './expand-name.ts'
import { compareRanks, rankActor } from './rank-actor.ts'
import { readClaims } from './read-claims.ts'
import { readName, type WantedName } from './read-name.ts'

/**
 * Find actors by name, alias, title and office, best first: names before aliases, those with an office or title, holders of
 * the office, parts of names; the last holder of an office first, then who is attested most, then the order of the dataset.
 * The words of names are indexed on first use.
 *
 * @returns
 *   Positions.
 */
export function findActors(actors: ActorTable, name: string): number[] {
  const wanted = readName(name)
  if (!wanted) return []
  const found = matchActors(actors, wanted, false)
  return found.length > 0 ? found : matchActors(actors, wanted, true)
}

function matchActors(actors: ActorTable, wanted: WantedName, fuzzy: boolean): number[] {
  const textsOf = (position: number) =>
    listTexts(actorLayout, actors.row(position), makeActorOf(actors))
  const index = actors.once(
    findActors,
    () =>
      new PostingLists(actors.size, (position) =>
        textsOf(position).flatMap(([, text]) => listWords(text)),
      ),
  )
  const covers = expandName(wanted.words, index, fuzzy)
  const lists = wanted.words.flatMap((_, place) => {
    if (wanted.optional & (1 << place)) return []
    const known = [...covers].filter(([, { words, states }]) => (words | states) & (1 << place))
    return [index.getAny(known.map(([word]) => word))]
  })
  return Array.from(intersect(lists, actors.size))
    .flatMap((position) => {
      const rank = rankActor(readClaims(textsOf(position), covers), wanted)
      if (!rank) return []
      const { evidence, affiliations } = actors.row(position)
      const to = rank.office === undefined ? '' : (affiliations[rank.office]?.to ?? '9')
      return [{ ...rank, position, attested: evidence.length, to }]
    })
    .sort(
      (a, b) =>
        compareRanks(a, b) ||
        (a.to > b.to ? -1 : Number(a.to < b.to)) ||
        b.attested - a.attested ||
        a.position - b.position,
    )
    .map(({ position }) => position)
}
