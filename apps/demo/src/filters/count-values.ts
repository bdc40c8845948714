import type { Dataset } from '@onrecord/sdk/open'
import { listEntries } from '../dataset/list-entries.ts'
import { statusOf } from '../dataset/status-of.ts'

/** A value that records can be filtered by, with the number of records that have it. */
export interface ValueCount {
  readonly value: string
  readonly count: number
}

/** The values of each filter that a dataset has, the most frequent first. */
export interface FilterValues {
  readonly types: readonly ValueCount[]
  readonly attitudes: readonly ValueCount[]
  readonly statuses: readonly ValueCount[]
  readonly sources: readonly ValueCount[]
}

const known = new WeakMap<Dataset, FilterValues>()

export function countValues(dataset: Dataset): FilterValues {
  const values = known.get(dataset) ?? countAll(dataset)
  known.set(dataset, values)
  return values
}

function countAll(dataset: Dataset): FilterValues {
  const { quotes, events, sources } = dataset
  const statuses = new Map<string, number>()
  for (const entry of listEntries(dataset)) add(statuses, statusOf(entry))
  const bySource = sources.map(({ id }): [string, number] => [
    id,
    quotes.attestedBy(id).count() + events.attestedBy(id).count(),
  ])
  return {
    types: toList(events.countBy('type')),
    attitudes: toList(quotes.countBy('attitude')),
    statuses: toList(statuses),
    sources: toList(bySource),
  }
}

const add = (counts: Map<string, number>, value: string) =>
  counts.set(value, (counts.get(value) ?? 0) + 1)

const toList = (counts: Iterable<readonly [string | null | undefined, number]>): ValueCount[] =>
  [...counts]
    .flatMap(([value, count]) => (value && count > 0 ? [{ value, count }] : []))
    .sort((a, b) => b.count - a.count)
