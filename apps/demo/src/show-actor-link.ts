import type { Actor } from '@onrecord/sdk'
import { addressActor } from './address.ts'
import { type Child, createElement } from './element.ts'

const listFormat = new Intl.ListFormat('en-GB')

/** Show an actor's name as a link to what is known of it. */
export function showActorLink(actor: Actor, style = 'actor-link'): HTMLElement {
  return createElement('a', { class: style, href: addressActor(actor) }, actor.name)
}

/** Show actors as words do: "China, Pakistan and Russia". */
export function showActorNames(actors: readonly Actor[]): readonly Child[] {
  const links = actors.map((actor) => showActorLink(actor))
  const parts = listFormat.formatToParts(actors.map(({ name }) => name))
  return parts.map(({ type, value }) => (type === 'element' ? links.shift() : undefined) ?? value)
}

/** Show actors side by side, after a word that says what they are to the record. */
export function showActorChips(label: string, actors: readonly Actor[]): readonly Child[] {
  if (actors.length === 0) return []
  const chips = actors.map((actor) => createElement('li', {}, showActorLink(actor, 'chip')))
  return [
    createElement(
      'div',
      { class: 'chips' },
      createElement('span', { class: 'label' }, label),
      createElement('ul', { 'aria-label': label }, ...chips),
    ),
  ]
}
