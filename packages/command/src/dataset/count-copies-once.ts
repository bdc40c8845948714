import type { Evidence, Source } from '@onrecord/schema'
import type { Facts } from './facts.ts'

/**
 * Leave out the evidence of near-copies where a record has it from the original, or from an earlier copy: a story that two
 * papers print attests its facts once.
 */
export function countCopiesOnce(
  { actors, quotes, events }: Facts,
  sources: readonly Source[],
): Facts {
  const originals = new Map(sources.map(({ id, copyOf = id }) => [id, copyOf]))
  const isCopy = ({ source }: Evidence): boolean => originals.get(source) !== source
  const ranks = new Map([...sources].sort(byOrigin).map(({ id }, rank) => [id, rank]))
  const rankOf = (source: string): number => ranks.get(source) ?? ranks.size
  const once = <Record extends { evidence: Evidence[] }>(record: Record): Record => {
    if (!record.evidence.some(isCopy)) return record
    const first = new Map<string, string>()
    for (const { source } of record.evidence) {
      const original = originals.get(source) ?? source
      const other = first.get(original)
      if (other === undefined || rankOf(source) < rankOf(other)) first.set(original, source)
    }
    const kept = new Set(first.values())
    const evidence = record.evidence.filter(({ source }) => kept.has(source))
    return evidence.length < record.evidence.length ? { ...record, evidence } : record
  }
  return {
    actors: actors.map((actor) => {
      const affiliations = actor.affiliations.map(once)
      const isSame = affiliations.every(
        (affiliation, index) => affiliation === actor.affiliations[index],
      )
      return isSame ? once(actor) : { ...once(actor), affiliations }
    }),
    quotes: quotes.map(once),
    events: events.map(once),
  }
}

/** Originals first, then copies in the order of their publication. */
function byOrigin(a: Source, b: Source): number {
  const key = ({ copyOf, published, id }: Source) =>
    `${copyOf === undefined ? 0 : 1} ${published ?? '9999'} ${id}`
  return key(a) < key(b) ? -1 : 1
}
