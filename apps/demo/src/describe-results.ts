import { formatCount } from './format-count.ts'
import type { Found, Search } from './search-records.ts'

/** Say how much there is of what is looked for. */
export function describeResults({ words, actor }: Search, found: Found): string {
  const quotes = formatCount(found.quotes.length, 'quote')
  const events = formatCount(found.events.length, 'event')
  const actors = formatCount(found.actors.length, actor ? 'related actor' : 'actor')
  if (actor) return `${actor.name}: ${quotes}, ${events} and ${actors}.`
  const counts = `${quotes}, ${events} and ${actors}`
  return words.trim() === '' ? `${counts} in all.` : `${counts} match “${words}”.`
}

/** Whether nothing was found. */
export function isEmpty({ quotes, events, actors }: Found): boolean {
  return quotes.length + events.length + actors.length === 0
}
