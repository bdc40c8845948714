import type { Actor, Event } from '@onrecord/sdk'
import { type Child, createElement } from './element.ts'
import { showActorNames } from './show-actor-link.ts'
import { showDate } from './show-date.ts'
import { showConfidence, showEvidence } from './show-evidence.ts'
import { showGloss } from './show-gloss.ts'

/** Show what somebody did to somebody. */
export function showEvent(event: Event): HTMLElement {
  const qualities = [event.mode, ...event.contexts].filter((quality) => quality !== undefined)
  return createElement(
    'li',
    { class: 'entry event' },
    createElement(
      'div',
      { class: 'type-line' },
      createElement('span', { class: 'type' }, event.type.toLowerCase()),
      ...qualities.map((quality) => createElement('span', { class: 'mode' }, quality)),
      showDate(event.date, event.place),
    ),
    createElement('p', { class: 'parties' }, ...showParties(event)),
    ...showWords(event),
    createElement(
      'p',
      { class: 'notes' },
      createElement('span', { class: `note ${event.status}` }, event.status),
      showConfidence(event.confidence),
    ),
    showEvidence(event.evidence),
  )
}

function showWords({ evidence, gloss }: Event): readonly Child[] {
  const words = evidence.find(({ exact }) => exact !== undefined)?.exact
  if (words !== undefined) return [createElement('blockquote', {}, `… ${words} …`)]
  return gloss === undefined ? [] : [showGloss(gloss)]
}

function showParties({ agents, recipients }: Event): readonly Child[] {
  if (isMutual(agents, recipients)) return [...showActorNames(agents), ' with one another']
  return [
    ...showSide(agents),
    createElement('span', { class: 'arrow', 'aria-hidden': 'true' }, ' → '),
    createElement('span', { class: 'unseen' }, ' towards '),
    ...showSide(recipients),
  ]
}

function showSide(actors: readonly Actor[]): readonly Child[] {
  return actors.length > 0
    ? showActorNames(actors)
    : [createElement('span', { class: 'unidentified' }, 'unnamed')]
}

/** What parties do with one another has all of them on both sides. */
function isMutual(agents: readonly Actor[], recipients: readonly Actor[]): boolean {
  return (
    agents.length > 1 &&
    agents.length === recipients.length &&
    agents.every((agent) => recipients.includes(agent))
  )
}
