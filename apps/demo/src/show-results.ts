import type { Dataset } from '@onrecord/sdk'
import { isEmpty } from './describe-results.ts'
import { createElement } from './element.ts'
import type { Found, Search } from './search-records.ts'
import { showActor } from './show-actor.ts'
import { showEvent } from './show-event.ts'
import { showProfile } from './show-profile.ts'
import { showQuote } from './show-quote.ts'
import { showSection } from './show-section.ts'

/** Prepare to show what is found. A record's entry is made when it is first shown, and kept. */
export function prepareResults(
  dataset: Dataset,
): (search: Search, found: Found) => readonly HTMLElement[] {
  const showQuoteOnce = keepEntries(showQuote)
  const showEventOnce = keepEntries(showEvent)
  const showActorOnce = keepEntries((actor: Found['actors'][number]) => showActor(actor, dataset))
  const quoteTotal = dataset.quotes.count()
  const eventTotal = dataset.events.count()
  const actorTotal = dataset.actors.count()
  return (search, found) => {
    if (isEmpty(found) && search.actor === null) return [showNothing(search)]
    const sections = [
      showSection('Quotes', found.quotes.map(showQuoteOnce), quoteTotal),
      showSection('Events', found.events.map(showEventOnce), eventTotal),
      showSection('Actors', found.actors.map(showActorOnce), actorTotal),
    ]
    return search.actor ? [showProfile(search.actor, dataset), ...sections] : sections
  }
}

function showNothing({ words }: Search): HTMLElement {
  return createElement(
    'div',
    { class: 'nothing' },
    createElement('p', { id: 'nothing' }, `Nothing matches “${words}”.`),
    createElement('p', { class: 'back' }, createElement('a', { href: '?' }, 'Show all records')),
  )
}

function keepEntries<Item>(show: (item: Item) => HTMLElement): (item: Item) => HTMLElement {
  const entries = new Map<Item, HTMLElement>()
  return (item) => {
    const entry = entries.get(item) ?? show(item)
    entries.set(item, entry)
    return entry
  }
}
