import type { Dataset } from '@onrecord/sdk/open'
import type { Entry } from './entry.ts'

const lists = new WeakMap<Dataset, readonly Entry[]>()

/** All quotes and events of a dataset by date, those without a date last. */
export function listEntries(dataset: Dataset): readonly Entry[] {
  const known = lists.get(dataset)
  if (known) return known
  const entries = dataset.timeline()
  lists.set(dataset, entries)
  return entries
}
