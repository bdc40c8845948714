import { goTo } from './address.ts'

/** Follow links within the page, `?…`, without loading it anew. Clicks that ask for a new tab are left alone. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey)
    if (!(event.target instanceof Element && isPlain) || event.altKey) return
    const query = event.target.closest('a')?.getAttribute('href')
    if (!query?.startsWith('?')) return
    event.preventDefault()
    goTo(query)
  })
}
