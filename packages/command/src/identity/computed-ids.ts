import { type Event, Identifier, type Source } from '@onrecord/schema'
import { z } from 'zod'
import type { Facts } from '../dataset/facts.ts'
import { groupBy } from '../dataset/group-by.ts'
import { contentOf, isToldAgain } from '../dataset/same-event.ts'
import { keepIds } from './keep-ids.ts'

/** The id that is computed from what one source gives, of a record that has another one. */
export interface ComputedId {
  /** What the ids are of. */
  kind: 'quote' | 'event'
  /** The id of the source. */
  source: string
  /** The id that the record has. */
  id: string
  /** The id that is computed. */
  computed: string
}

/** The schema of such an id. */
export const ComputedId: z.ZodType<ComputedId> = z.strictObject({
  kind: z.enum(['quote', 'event']),
  source: Identifier,
  id: Identifier,
  computed: Identifier,
})

/**
 * List the computed ids of the records of texts that may only be quoted. Where such a text is not available, its records are
 * matched by them, as they would be with it.
 *
 * @param parts
 *   The records of each source, with computed ids.
 * @param merged
 *   The records with the ids that they have.
 * @param quoteId
 *   The id that a quote has, by its computed one.
 */
export function listComputedIds(
  parts: readonly Facts[],
  sources: readonly Source[],
  merged: Facts,
  quoteId: (computed: string) => string,
): ComputedId[] {
  if (sources.every(({ rights }) => rights === 'open')) return []
  const events = groupBy(merged.events, contentOf)
  const eventId = (event: Event): string =>
    events.get(contentOf(event))?.find((whole) => isToldAgain(whole, event))?.id ?? event.id
  const computed = new Map<string, ComputedId>()
  const add = (entry: ComputedId) => {
    const key = `${entry.kind} ${entry.source} ${entry.id}`
    const other = computed.get(key)
    if (other === undefined || entry.computed < other.computed) computed.set(key, entry)
  }
  for (const [index, { id: source, rights }] of sources.entries()) {
    if (rights === 'open') continue
    for (const { id } of parts[index]?.quotes ?? [])
      add({ kind: 'quote', source, id: quoteId(id), computed: id })
    for (const event of parts[index]?.events ?? [])
      add({ kind: 'event', source, id: eventId(event), computed: event.id })
  }
  return [...computed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => entry)
    .filter(({ id, computed }) => id !== computed)
}

/** Give the records of a source that are carried forward their computed ids. */
export function computeIds(facts: Facts, ids: readonly ComputedId[]): Facts {
  const select = (kind: ComputedId['kind']) =>
    new Map(ids.filter((entry) => entry.kind === kind).map(({ id, computed }) => [id, computed]))
  return keepIds(facts, { quotes: select('quote'), events: select('event') })
}
