import type { Citable } from '@onrecord/sdk/cite'
import type { Dataset, Evidence } from '@onrecord/sdk/open'

export const citedKinds = ['quote', 'event', 'source', 'dataset'] as const
export type CitedKind = (typeof citedKinds)[number]

/** What a citation is of. */
export interface Cited {
  kind: CitedKind
  record: Citable
  /** The pages of its sources. */
  urls: string[]
}

/**
 * Find what an id means.
 *
 * @throws RangeError
 *   If it is none, or that of an actor. The message names what is near.
 */
export function findCitable(dataset: Dataset, id: string): Cited {
  const { quotes, events, sources, actors } = dataset
  if (quotes.has(id)) return citeRecord('quote', quotes.get(id))
  if (events.has(id)) return citeRecord('event', events.get(id))
  const source = sources.find((each) => each.id === id)
  if (source) return { kind: 'source', record: source, urls: source.url ? [source.url] : [] }
  if (id === 'dataset' || id === dataset.name) {
    const { name, version, schemaVersion } = dataset
    return { kind: 'dataset', record: { name, version, schemaVersion }, urls: [] }
  }
  if (actors.has(id))
    throw new RangeError(
      `Unexpected id "${id}": an actor is not cited. Cite what it said or did: "quotes" with speaker "${id}" has the ids.`,
    )
  throw new RangeError(explainUnknown(dataset, id))
}

const citeRecord = (
  kind: 'quote' | 'event',
  record: Citable & { evidence: readonly Evidence[] },
): Cited => ({ kind, record, urls: record.evidence.flatMap(({ url }) => url ?? []) })

/** The tables know what is near. */
function explainUnknown({ quotes, events, sources }: Dataset, id: string): string {
  const messages = [quotes, events].map((table) => messageOf(() => table.get(id)))
  const near = messages.find((message) => message.includes('did you mean'))
  const ids = sources.slice(0, 10).map((source) => `"${source.id}"`)
  return (
    near ??
    `Unexpected id ${JSON.stringify(id)}, expected that of a quote or an event, which "find" has, that of a source (${ids.join(', ')}), or "dataset"`
  )
}

function messageOf(get: () => unknown): string {
  try {
    get()
    return ''
  } catch (error) {
    return (error as Error).message
  }
}
