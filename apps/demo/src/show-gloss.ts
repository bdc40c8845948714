import { createElement } from './element.ts'

/** Show what a record says in words of the dataset's own, and that they are. */
export function showGloss(gloss: string): HTMLElement {
  return createElement(
    'p',
    { class: 'gloss' },
    gloss,
    ' ',
    createElement('span', { class: 'note' }, 'in our words; the source’s may not be shown'),
  )
}
