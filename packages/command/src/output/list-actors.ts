import type { Extraction } from '@onrecord/schema'

/** List the actors of a text, those that it mentions most often first: "Ada Quill (person, 3×)". */
export function listActors({ entities, mentions }: Extraction): string[] {
  const counts = new Map<string, number>()
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return entities
    .filter(({ id, kind }) => kind !== 'place' && kind !== 'unspecified' && counts.has(id))
    .map(({ id, kind, name }) => ({ name, kind, count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .map(({ name, kind, count }) => `${name} (${kind}, ${count}×)`)
}
