import type { Dataset } from '@onrecord/sdk'
import { createElement } from './element.ts'
import { formatCount } from './format-count.ts'

/** Show which dataset this is, and how large. */
export function showEdition(dataset: Dataset): readonly HTMLElement[] {
  const counts = [
    formatCount(dataset.quotes.count(), 'quote'),
    formatCount(dataset.events.count(), 'event'),
    formatCount(dataset.actors.count(), 'actor'),
    formatCount(dataset.sources.length, 'source'),
  ]
  return [
    createElement(
      'p',
      { class: 'dataset' },
      dataset.name,
      ' ',
      createElement('span', { class: 'version' }, `version ${dataset.version}`),
    ),
    createElement('p', { class: 'counts' }, counts.join(' · ')),
  ]
}
