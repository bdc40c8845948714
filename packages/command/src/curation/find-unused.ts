import type { Facts } from '../dataset/facts.ts'
import type { Curation } from './curation.ts'

/**
 * List the curated actors that no source names.
 *
 * @param facts
 *   The records before the corrections.
 * @param named
 *   The ids of all that the texts name, places too; undefined where a text is not available, as nobody knows its places.
 */
export function findUnusedActors(
  { given, givenAt }: Curation,
  { actors }: Facts,
  named: ReadonlySet<string> | undefined,
): string[] {
  const used = new Set(actors.map(({ id }) => id))
  return given
    .filter(({ id, kind }) => (kind === 'place' ? named && !named.has(id) : !used.has(id)))
    .map(({ id }) => `${givenAt.get(id)}: ${id}: No source names this actor any more`)
}
