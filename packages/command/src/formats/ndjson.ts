import type { MeasuredDataset } from './offsets/measured-dataset.ts'

/**
 * Format a dataset as a JSON object a line: its header, then its sources, actors, quotes, events and redirects. `record` is the kind of
 * each.
 */
export function formatNdjson(dataset: MeasuredDataset): string {
  const { sources, actors, quotes, events, redirects = [], ...header } = dataset
  const lines = [
    { record: 'dataset', ...header },
    ...sources.map((source) => ({ record: 'source', ...source })),
    ...actors.map((actor) => ({ record: 'actor', ...actor })),
    ...quotes.map((quote) => ({ record: 'quote', ...quote })),
    ...events.map((event) => ({ record: 'event', ...event })),
    ...redirects.map((redirect) => ({ record: 'redirect', ...redirect })),
  ]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
