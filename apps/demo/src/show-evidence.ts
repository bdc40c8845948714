import type { Evidence } from '@onrecord/sdk'
import { createElement } from './element.ts'

/** Show where a record comes from: each source with the places in it. */
export function showEvidence(evidence: readonly Evidence[]): HTMLElement {
  const places = new Map<Evidence['source'], string[]>()
  for (const place of evidence) {
    const positions = places.get(place.source) ?? []
    positions.push(formatPosition(place))
    places.set(place.source, positions)
  }
  const sources = [...places].map(([{ id, title, summary }, positions]) =>
    createElement(
      'span',
      { class: 'citation' },
      createElement('a', { href: `#${addressSource(id)}` }, title),
      createElement(
        'span',
        { class: 'position' },
        `, ${positions.join(', ')}${summary ? ' · our summary' : ''}`,
      ),
    ),
  )
  return createElement('p', { class: 'evidence' }, ...sources)
}

/** Show how sure a record is. */
export function showConfidence(confidence: number): HTMLElement {
  return createElement('span', { class: 'note' }, `confidence ${confidence.toFixed(2)}`)
}

/** Write a place in a source as its first position and the one after its last. */
function formatPosition({ start, end }: Evidence): string {
  return `${start}–${end}`
}

/** The id that a source has on the page. */
export function addressSource(id: string): string {
  return `source-${id}`
}
