import type { Actor, Extraction } from '@onrecord/schema'
import { lexicon } from '../generated/vocabulary.ts'
import type { Citer } from './cite.ts'

const isPeople = (id: string, words: string): boolean =>
  known.get(id)?.people.includes(words) ?? false

const known = new Map(lexicon.map((actor) => [actor.id, actor]))

/**
 * Make the actors that a text mentions by name into records. A state that only a place stands for ("visited Moscow") has
 * that place for its evidence.
 */
export function deriveActors(extraction: Extraction, text: string, citer: Citer): Actor[] {
  const actors = new Map<string, Actor>()
  for (const { id, kind, name, codes } of extraction.entities) {
    if (kind === 'place' || kind === 'unspecified') continue
    const aliases = known.get(id)?.aliases ?? []
    actors.set(id, {
      id,
      kind,
      name,
      aliases: [...aliases],
      codes: codes ?? {},
      affiliations: [],
      evidence: [],
    })
  }
  for (const { start, end, form, entity } of extraction.mentions) {
    const actor = actors.get(entity)
    if (actor === undefined || form !== 'name') continue
    actor.evidence.push(citer.cite({ start, end }))
    if (!isPeople(entity, text.slice(start, end)))
      actor.aliases.push(text.slice(start, end).replace(/\s+/g, ' '))
  }
  for (const { person, organization, role, start, end } of extraction.affiliations) {
    const evidence = [citer.cite({ start, end })]
    actors.get(person)?.affiliations.push({ actor: organization, role, evidence })
  }
  for (const { agents, recipients } of extraction.events)
    for (const { start, end, entity } of [...agents, ...recipients]) {
      const actor = actors.get(entity ?? '')
      if (actor?.evidence.length === 0) actor.evidence.push(citer.cite({ start, end }))
    }
  return [...actors.values()].filter(({ evidence }) => evidence.length > 0)
}
