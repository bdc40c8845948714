import type { Actor, Evidence, Quote } from '@onrecord/schema'
import type { Workspace } from './workspace.ts'

/**
 * Put another actor in the place of one in all records that refer to it.
 *
 * @param other
 *   The id of the other one; null for nobody. An event that is left without agents or recipients goes.
 * @param isMeant
 *   Whether a record refers to the other one; by default all do.
 */
export function replaceActor(
  { actors, quotes, events }: Workspace,
  id: string,
  other: string | null,
  isMeant: (evidence: readonly Evidence[]) => boolean = () => true,
): void {
  const replace = (ids: readonly string[]): string[] =>
    ids.includes(id)
      ? [...new Set(ids.flatMap((each) => (each === id ? (other ?? []) : each)))].sort()
      : [...ids]
  for (const actor of actors.values())
    if (refersTo(actor, id) && isMeant(actor.evidence))
      actors.set(actor.id, replaceInActor(actor, id, other))
  for (const quote of quotes.values())
    if (mentions(quote, id) && isMeant(quote.evidence))
      quotes.set(quote.id, replaceInQuote(quote, id, other, replace))
  for (const event of events.values()) {
    if (![...event.agents, ...event.recipients].includes(id) || !isMeant(event.evidence)) continue
    const [agents, recipients] = [replace(event.agents), replace(event.recipients)]
    if (agents.length === 0 || recipients.length === 0) events.delete(event.id)
    else events.set(event.id, { ...event, agents, recipients })
  }
}

const refersTo = ({ of, affiliations }: Actor, id: string): boolean =>
  of === id || affiliations.some(({ actor }) => actor === id)

const mentions = ({ speaker, coSpeakers, addressees, about }: Quote, id: string): boolean =>
  speaker === id || [...coSpeakers, ...addressees, ...about].includes(id)

function replaceInActor({ of, ...actor }: Actor, id: string, other: string | null): Actor {
  const next = of === id ? other : of
  const affiliations = actor.affiliations.flatMap((affiliation) => {
    if (affiliation.actor !== id) return affiliation
    return other === null || other === actor.id ? [] : { ...affiliation, actor: other }
  })
  return { ...actor, ...(next != null && next !== actor.id && { of: next }), affiliations }
}

function replaceInQuote(
  quote: Quote,
  id: string,
  other: string | null,
  replace: (ids: readonly string[]) => string[],
): Quote {
  const others = replace(quote.coSpeakers)
  const speaker = quote.speaker === id ? (other ?? others[0] ?? null) : quote.speaker
  return {
    ...quote,
    speaker,
    coSpeakers: others.filter((each) => each !== speaker),
    addressees: replace(quote.addressees),
    about: replace(quote.about),
  }
}

/** Put another quote in the place of one in all events; null for none. */
export function replaceQuote({ events }: Workspace, id: string, other: string | null): void {
  for (const event of events.values()) {
    if (!event.quotes.includes(id)) continue
    const quotes = event.quotes.flatMap((each) => (each === id ? (other ?? []) : each))
    events.set(event.id, { ...event, quotes: [...new Set(quotes)].sort() })
  }
}
