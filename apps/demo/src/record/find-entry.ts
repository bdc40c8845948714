import type { Dataset } from '@onrecord/sdk/open'
import type { Entry } from '../dataset/entry.ts'

/** The quote or event with an id, or the one that a former id leads to. */
export function findEntry(
  { quotes, events }: Dataset,
  kind: Entry['kind'],
  id: string,
): Entry | undefined {
  if (kind === 'quote') {
    const record = quotes.has(id) ? quotes.get(id) : undefined
    return record && { kind, record, date: record.date }
  }
  const record = events.has(id) ? events.get(id) : undefined
  return record && { kind, record, date: record.date }
}
