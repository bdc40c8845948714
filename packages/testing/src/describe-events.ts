import type { ExtractedEvent, Span } from '@onrecord/schema'

/** Events, a line each: TYPE mode | RULE | agents → recipients | status, date, place, contexts. */
export function describeEvents(events: readonly ExtractedEvent[], text: string): string[] {
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' + ')
  return events.map(({ type, mode, rule, agents, recipients, status, ...event }) =>
    [
      [type, mode].filter(Boolean).join(' '),
      rule,
      `${words(agents)} → ${words(recipients)}`,
      [status, event.date?.start, event.place && `in ${event.place}`, ...event.contexts]
        .filter(Boolean)
        .join(', '),
    ].join(' | '),
  )
}
