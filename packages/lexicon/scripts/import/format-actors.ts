import { stringify } from 'yaml'
import type { ImportedActor } from './imported-actor.ts'

/** Write actors as YAML, one a line, by id. The first with an id is kept. */
export function formatActors(
  source: string,
  note: string,
  actors: readonly ImportedActor[],
): string {
  const byId = new Map<string, ImportedActor>()
  for (const actor of actors) if (!byId.has(actor.id)) byId.set(actor.id, actor)
  const lines = [...byId.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((actor) => `  - ${formatLine(actor)}`)
  return `${stringify({ source, note }, { lineWidth: 0 })}actors:\n${lines.join('\n')}\n`
}

function formatLine({
  id,
  name,
  wikidata,
  iso3166,
  plover,
  aliases,
  offices,
}: ImportedActor): string {
  const fields = { id, name, wikidata, iso3166, plover, aliases, offices }
  const known = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value.length > 0),
  )
  return stringify(known, { collectionStyle: 'flow', lineWidth: 0 }).trim()
}
