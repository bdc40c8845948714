import { signal } from '@preact/signals'

const read = () => new URLSearchParams(location.search)

/** The parameters of the address that is shown. */
export const address = signal(read())

/** Whether the reader has gone anywhere since the page was loaded: only then may headings take the focus. */
export let hasMoved = false

/** Go to an address within the page, `?…`. */
export function goTo(query: string): void {
  history.pushState(null, '', query)
  const before = address.value
  address.value = read()
  if (isSamePlace(before, address.value)) return
  hasMoved = true
  scrollTo(0, 0)
}

/** Change the address without a step in the history, as for a letter that is typed. */
export function replaceAddress(query: string): void {
  history.replaceState(null, '', `${query}${location.hash}`)
  address.value = read()
}

/** Show what the back and forward buttons of the browser lead to. */
export function followHistory(): void {
  addEventListener('popstate', () => {
    hasMoved = true
    address.value = read()
  })
}

/** Filters change what a view shows, not the place. */
const isSamePlace = (a: URLSearchParams, b: URLSearchParams) =>
  ['view', 'id', 'with'].every((name) => a.get(name) === b.get(name))
