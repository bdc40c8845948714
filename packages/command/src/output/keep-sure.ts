import type { Extraction } from '@onrecord/schema'

/** Keep the quotations and events of a record that have a confidence. Events refer to the quotations that are left. */
export function keepSure(record: Extraction, least: number): Extraction {
  const positions = new Map<number, number>()
  const quotes = record.quotes.filter(({ confidence }, index) => {
    if (confidence < least) return false
    positions.set(index, positions.size)
    return true
  })
  const events = record.events
    .filter(({ confidence }) => confidence >= least)
    .map((event) => ({
      ...event,
      quote: event.quote === null ? null : (positions.get(event.quote) ?? null),
    }))
  return { ...record, quotes, events }
}
