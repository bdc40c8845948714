import type { Actor, Dataset } from '@onrecord/sdk'
import { createElement } from './element.ts'
import { formatAliases } from './format-aliases.ts'
import { formatCount } from './format-count.ts'
import { formatTerm } from './format-term.ts'
import { showActorLink } from './show-actor-link.ts'

/** Show who an actor is, and how much is known of it. */
export function showActor(actor: Actor, dataset: Dataset): HTMLElement {
  return createElement(
    'li',
    { class: 'entry actor' },
    createElement(
      'p',
      { class: 'name-line' },
      showActorLink(actor, 'actor-link name'),
      createElement('span', { class: 'mode' }, formatKind(actor)),
    ),
    ...showActorDetails(actor, dataset),
  )
}

/** Show an actor's offices, other names and numbers of records. */
export function showActorDetails(actor: Actor, dataset: Dataset): readonly HTMLElement[] {
  const { affiliations, aliases, id, of } = actor
  const offices = affiliations.map(({ role, actor, from, to }) => {
    const term = formatTerm(from, to)
    const years = term === '' ? [] : [`, ${term}`]
    return createElement('p', { class: 'office' }, `${role}, `, showActorLink(actor), ...years)
  })
  const names = createElement('p', { class: 'aliases' }, formatAliases(aliases))
  const numbers = [
    `${formatCount(dataset.quotes.by(id).count(), 'quote')} by`,
    `${dataset.quotes.about(id).count()} about`,
    formatCount(dataset.events.involving(id).count(), 'event'),
  ]
  return [
    ...(of ? [createElement('p', { class: 'office' }, 'part of ', showActorLink(of))] : []),
    ...offices,
    ...(aliases.length > 0 ? [names] : []),
    createElement('p', { class: 'numbers' }, numbers.join(' · ')),
  ]
}

/** Write an actor's kind in words. */
export function formatKind({ kind }: Actor): string {
  return kind.replace('-', ' ')
}
