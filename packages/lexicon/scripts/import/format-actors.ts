import { formatYaml } from '../format-yaml.ts'
import type { ImportedActor } from './imported-actor.ts'

/** Write a file of actors as YAML, in the order of their ids. The first with an id is kept. */
export function formatActors(
  source: string,
  note: string,
  actors: readonly ImportedActor[],
): string {
  const byId = new Map<string, ImportedActor>()
  for (const actor of actors) if (!byId.has(actor.id)) byId.set(actor.id, actor)
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return formatYaml({ source, note, actors: sorted.map(toFields) })
}

/** The fields of an actor that have a value, in the order of the files. */
function toFields({ id, name, wikidata, iso3166, plover, aliases, offices = [] }: ImportedActor) {
  return {
    id,
    name,
    ...(wikidata && { wikidata }),
    ...(iso3166 && { iso3166 }),
    ...(plover && { plover }),
    ...(aliases.length > 0 && { aliases }),
    ...(offices.length > 0 && { offices }),
  }
}
