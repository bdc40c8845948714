import type { Dating } from '@onrecord/sdk'
import { createElement } from './element.ts'
import { formatDate } from './format-date.ts'

const basisNotes = new Map<Dating['basis'], string>([
  ['dateline', 'by the dateline'],
  ['running', 'by the context'],
])

const lengths = new Map<Dating['precision'], number>([
  ['day', 10],
  ['month', 7],
  ['year', 4],
])

/** Show when it was, and where the date comes from unless the words say it. */
export function showDate(date: Readonly<Dating> | null, place: string | undefined): HTMLElement {
  const element = createElement('p', { class: 'when' })
  if (date === null) element.append(createElement('span', { class: 'undated' }, 'undated'))
  else {
    element.append(showTime(date))
    const note = basisNotes.get(date.basis)
    if (note) element.append(createElement('span', { class: 'note' }, note))
  }
  if (place) element.append(createElement('span', { class: 'place' }, place))
  return element
}

/** A `time` element takes a day, month or year; other dates have no form that it knows. */
function showTime(date: Readonly<Dating>): HTMLElement {
  const length = lengths.get(date.precision)
  return length === undefined
    ? createElement('span', {}, formatDate(date))
    : createElement('time', { datetime: date.start.slice(0, length) }, formatDate(date))
}
