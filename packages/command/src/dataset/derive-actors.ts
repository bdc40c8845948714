import { extendKnowledge, type GivenActor, readShippedKnowledge } from '@onrecord/pipeline'
import { type Actor, type Extraction, toWords } from '@onrecord/schema'
import type { Citer } from './cite.ts'

/**
 * Create the records of the actors that a text mentions by name, or by a noun for a part of a state ("the Omani police"). A
 * state that is only mentioned through a place ("visited Moscow") has the mention of that place as its evidence.
 *
 * @param given
 *   The curated actors of the dataset.
 */
export function deriveActors(
  extraction: Extraction,
  text: string,
  citer: Citer,
  given: readonly GivenActor[] = [],
): Actor[] {
  const knowledge = extendKnowledge(readShippedKnowledge(), given)
  const actors = new Map<string, Actor>()
  for (const { id, kind, name, codes, of } of extraction.entities) {
    if (kind === 'place' || kind === 'unspecified') continue
    const aliases = knowledge.actor(id)?.aliases ?? []
    actors.set(id, {
      id,
      kind,
      name,
      aliases: [...aliases],
      codes: codes ?? {},
      ...(of !== undefined && { of }),
      affiliations: [],
      evidence: [],
    })
  }
  for (const { start, end, form, entity, reading } of extraction.mentions) {
    const actor = actors.get(entity)
    if (actor === undefined || form !== 'name' || reading === 'place') continue
    actor.evidence.push(citer.cite({ start, end }))
    if (reading === 'name' || reading === 'government')
      actor.aliases.push(toWords(text.slice(start, end)))
  }
  const unnamed = new Set([...actors.values()].filter(({ evidence }) => evidence.length === 0))
  for (const { start, end, form, entity } of extraction.mentions) {
    const actor = actors.get(entity)
    if (actor && form === 'nominal' && unnamed.has(actor))
      actor.evidence.push(citer.cite({ start, end }))
  }
  for (const affiliation of extraction.affiliations) {
    const { person, organization, role, from, to } = affiliation
    if (!actors.has(organization)) continue
    actors.get(person)?.affiliations.push({
      actor: organization,
      role,
      ...(from && { from }),
      ...(to && { to }),
      evidence: [citer.cite(affiliation)],
    })
  }
  for (const { agents, recipients } of extraction.events)
    for (const { start, end, entity } of [...agents, ...recipients]) {
      const actor = actors.get(entity ?? '')
      if (actor?.evidence.length === 0) actor.evidence.push(citer.cite({ start, end }))
    }
  for (const { affiliations } of actors.values())
    for (const { actor, evidence } of affiliations) {
      const owner = actors.get(actor)
      if (owner?.evidence.length === 0) owner.evidence.push(...evidence)
    }
  const cited = [...actors.values()].filter(({ evidence }) => evidence.length > 0)
  const ids = new Set(cited.map(({ id }) => id))
  return cited.map(({ of, ...actor }) =>
    of !== undefined && ids.has(of) ? { ...actor, of } : actor,
  )
}
