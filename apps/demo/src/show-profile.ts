import type { Actor, Dataset } from '@onrecord/sdk'
import { createElement } from './element.ts'
import { formatKind, showActorDetails } from './show-actor.ts'

/** Show the actor that the page is about. Its heading can take the focus. */
export function showProfile(actor: Actor, dataset: Dataset): HTMLElement {
  const heading = createElement('h2', { id: 'profile-heading', tabindex: '-1' }, actor.name)
  return createElement(
    'section',
    { class: 'profile', 'aria-labelledby': heading.id },
    createElement('p', { class: 'mode' }, formatKind(actor)),
    heading,
    ...showActorDetails(actor, dataset),
    createElement('p', { class: 'back' }, createElement('a', { href: '?' }, 'Show all records')),
  )
}
