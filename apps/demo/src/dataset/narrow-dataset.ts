import { type Dataset, open } from '@onrecord/sdk/open'
import type { Entry } from './entry.ts'

/** The same dataset with some of its quotes and events alone, to ask it for the relations in them. */
export function narrowDataset(dataset: Dataset, entries: readonly Entry[]): Dataset {
  const kept = new Set(entries.map(({ record }) => record.id))
  const records = dataset.toJSON()
  return open({
    ...records,
    quotes: records.quotes,
    events: records.events.filter(({ id }) => kept.has(id)),
  })
}
