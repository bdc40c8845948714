import type { Facts } from '../dataset/facts.ts'

/** The quotes and events of the previous build with the ids that their actors have today, to compare them. */
export function replaceNames(facts: Facts, renamed: ReadonlyMap<string, string>): Facts {
  if (renamed.size === 0) return facts
  const now = (id: string): string => renamed.get(id) ?? id
  return {
    actors: facts.actors,
    quotes: facts.quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker === null ? null : now(quote.speaker),
    })),
    events: facts.events.map((event) => ({
      ...event,
      agents: event.agents.map(now).sort(),
      recipients: event.recipients.map(now).sort(),
    })),
  }
}
