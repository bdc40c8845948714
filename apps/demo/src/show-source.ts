import type { Source } from '@onrecord/sdk'
import { type Child, createElement } from './element.ts'
import { formatDate } from './format-date.ts'
import { addressSource } from './show-evidence.ts'

/** Show a source as a reference work lists it. */
export function showSource(source: Readonly<Source>): HTMLElement {
  const { id, authors, published, rights, license, summary } = source
  const details = [
    summary ? 'a summary that this project wrote: secondary evidence' : '',
    authors.join(', '),
    published === null ? 'undated' : formatDay(published),
    rights === 'open' ? (license ?? 'open') : 'quoted from; its text is not included',
  ]
  return createElement(
    'li',
    { id: addressSource(id), tabindex: '-1' },
    createElement('cite', {}, showTitle(source)),
    createElement('span', { class: 'details' }, details.filter(Boolean).join(' · ')),
  )
}

function formatDay(day: string): string {
  return formatDate({ start: day, end: day, precision: 'day', basis: 'explicit' })
}

/** An address from a dataset is followed only where it leads to the web. */
function showTitle({ title, url }: Readonly<Source>): Child {
  return url && /^https?:\/\//i.test(url)
    ? createElement('a', { href: url, rel: 'noreferrer' }, title)
    : title
}
