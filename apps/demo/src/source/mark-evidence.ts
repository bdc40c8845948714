import type { Dataset } from '@onrecord/sdk/open'
import type { Stretch } from '../text/stretch.ts'

/** What to mark in the text of a source, by the ids of records. */
export const markEvidence = (dataset: Dataset, source: string): readonly Stretch[] =>
  dataset.highlight(source).map(({ start, end, actors, quotes, events }) => ({
    start,
    end,
    kinds: [
      ...(quotes.length > 0 ? ['quote' as const] : []),
      ...(events.length > 0 ? ['event' as const] : []),
      ...(actors.length > 0 ? ['mention' as const] : []),
    ],
    records: [...events, ...quotes, ...actors].map(({ id }) => id),
  }))
