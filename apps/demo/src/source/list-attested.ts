import type { Dataset } from '@onrecord/sdk/open'
import type { Entry } from '../dataset/entry.ts'

/** The quotes and events that a source attests, in the order of its text. */
export function listAttested(dataset: Dataset, source: string): readonly Entry[] {
  const entries: Entry[] = [
    ...dataset.quotes
      .attestedBy(source)
      .map((record): Entry => ({ kind: 'quote', record, date: record.date })),
    ...dataset.events
      .attestedBy(source)
      .map((record): Entry => ({ kind: 'event', record, date: record.date })),
  ]
  const startOf = ({ record }: Entry) =>
    record.evidence.find((each) => each.source.id === source)?.start ?? 0
  return entries.sort((a, b) => startOf(a) - startOf(b))
}
