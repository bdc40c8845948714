import type { DatasetState } from '../dataset/dataset-state.ts'
import type { Facts } from '../dataset/facts.ts'
import { orderFacts } from '../dataset/merge-facts.ts'

/** The records of a dataset as they were before its curation. */
export function undoCuration(facts: Facts, originals: DatasetState): Facts {
  const undo = <Record extends { curated?: true | undefined }>(
    records: readonly Record[],
    before: readonly Record[],
  ): Record[] => [...records.filter(({ curated }) => curated !== true), ...before]
  return orderFacts({
    actors: undo(facts.actors, originals.actors),
    quotes: undo(facts.quotes, originals.quotes),
    events: undo(facts.events, originals.events),
  })
}
