import type { Actor, Affiliation } from '@onrecord/schema'
import { joinEvidence, joinLists } from '../dataset/join.ts'
import { joinActors } from '../dataset/merge-facts.ts'
import type { ActorPart } from './corrections.ts'
import type { ActorChanges, NewActor } from './fields.ts'
import type { Places } from './places.ts'
import { replaceActor } from './replace-actor.ts'
import type { IsTaken, Table } from './table.ts'
import type { Workspace } from './workspace.ts'

/** How actors are corrected. */
export function actorTable(
  workspace: Workspace,
  places: Places,
): Table<Actor, NewActor, ActorChanges, ActorPart> {
  const change = (actor: Actor, changes: ActorChanges | NewActor): Actor => {
    const { id, kind, name, aliases, codes, affiliations } = changes
    const of = changes.of === undefined ? actor.of : changes.of
    const known = changes.name === undefined ? [] : [actor.name]
    const names = joinLists(aliases ?? actor.aliases, aliases ? [] : known)
    return {
      id: id ?? actor.id,
      kind: kind ?? actor.kind,
      name: name ?? actor.name,
      aliases: names.filter((alias) => alias !== (name ?? actor.name)),
      codes: codes ?? actor.codes,
      ...(of != null && { of: workspace.knownActor(of) }),
      affiliations: affiliations?.map(cite) ?? actor.affiliations,
      evidence: actor.evidence,
    }
  }
  const cite = ({
    from,
    to,
    ...affiliation
  }: NonNullable<ActorChanges['affiliations']>[number]): Affiliation => ({
    actor: workspace.knownActor(affiliation.actor),
    role: affiliation.role,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    evidence: affiliation.evidence.map((place) => places.cite(place, false)),
  })
  return {
    noun: 'actor',
    records: workspace.actors,
    redirects: workspace.redirects.actor,
    settled: new Set(),
    change,
    create: (added, given) => {
      const evidence = given.map((place) => places.cite(place, false)).map(withoutContext)
      const { id, kind, name } = added
      const blank = { id, kind, name, aliases: [], codes: {}, affiliations: [] }
      return change({ ...blank, evidence: joinEvidence(evidence, []) }, added)
    },
    join: (actor, other) => {
      const { name, kind, codes, of, ...joined } = joinActors(actor, other)
      const owner = actor.of ?? other.of
      return {
        ...joined,
        kind: actor.kind,
        name: actor.name,
        aliases: joinLists(joined.aliases, [name]).filter((alias) => alias !== actor.name),
        codes: { ...other.codes, ...actor.codes },
        ...(owner !== undefined && owner !== actor.id && { of: owner }),
      }
    },
    take: (actor, { id, to }, isTaken) => {
      const { mentioned, others } = divide(actor, isTaken)
      const part = { ...mentioned, id }
      workspace.actors.set(actor.id, others)
      replaceActor(workspace, actor.id, id, (evidence) => evidence.some(isTaken))
      return { part: to ? change(part, to) : part, rest: workspace.actors.get(actor.id) ?? others }
    },
    replace: (id, other) => replaceActor(workspace, id, other),
  }
}

/** Mentions of actors have no context. */
const withoutContext = ({ prefix, suffix, ...place }: Actor['evidence'][number]) => place

function divide(actor: Actor, isTaken: IsTaken): { mentioned: Actor; others: Actor } {
  const keep = (isKept: IsTaken): Actor => ({
    ...actor,
    affiliations: actor.affiliations
      .map((affiliation) => ({ ...affiliation, evidence: affiliation.evidence.filter(isKept) }))
      .filter(({ evidence }) => evidence.length > 0),
    evidence: actor.evidence.filter(isKept),
  })
  return { mentioned: keep(isTaken), others: keep((place) => !isTaken(place)) }
}
