import type { Actor, Event, Quote } from '@onrecord/schema'
import type { Facts } from '../dataset/facts.ts'
import { InputError } from '../dataset/input-error.ts'
import { follow, type Redirects } from '../identity/redirects.ts'

const byId = <Item extends { id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

/** The records while they are corrected. A record is never changed in place: a corrected one is another object. */
export class Workspace {
  readonly actors: Map<string, Actor>
  readonly quotes: Map<string, Quote>
  readonly events: Map<string, Event>
  readonly redirects: Redirects

  constructor({ actors, quotes, events }: Facts, redirects: Redirects) {
    this.redirects = redirects
    this.actors = byId(actors)
    this.quotes = byId(quotes)
    this.events = byId(events)
  }

  get facts(): Facts {
    return {
      actors: [...this.actors.values()],
      quotes: [...this.quotes.values()],
      events: [...this.events.values()],
    }
  }

  /** The id of an actor that a correction names; throws InputError if there is none. */
  knownActor(id: string): string {
    return expectKnown(this.actors, follow(id, this.redirects.actor, this.actors), id, 'actor')
  }

  /** The id of a quote that a correction names; throws InputError if there is none. */
  knownQuote(id: string): string {
    return expectKnown(this.quotes, follow(id, this.redirects.quote, this.quotes), id, 'quote')
  }
}

function expectKnown(
  records: ReadonlyMap<string, unknown>,
  id: string,
  given: string,
  noun: string,
): string {
  if (records.has(id)) return id
  const hint = noun === 'actor' ? '; curation/actors.yml can add one' : ''
  throw new InputError(`Unexpected ${noun} "${given}", expected one of the dataset${hint}`)
}
