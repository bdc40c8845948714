import { createElement } from './element.ts'

/** Show a list of records under a heading with their number. */
export function showSection(
  title: string,
  entries: readonly HTMLElement[],
  total: number,
): HTMLElement {
  const id = title.toLowerCase()
  const count = entries.length === total ? `${total}` : `${entries.length} of ${total}`
  const heading = createElement(
    'h2',
    { id: `${id}-heading` },
    title,
    ' ',
    createElement('span', { class: 'count' }, count),
  )
  return createElement(
    'section',
    { class: `section ${id}`, 'aria-labelledby': heading.id },
    heading,
    entries.length > 0
      ? createElement('ul', { class: 'entries', id }, ...entries)
      : createElement('p', { class: 'none' }, `No ${id} match.`),
  )
}
