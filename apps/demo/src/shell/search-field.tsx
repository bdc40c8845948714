import { useLayoutEffect, useRef } from 'preact/hooks'
import { goTo, replaceAddress } from '../address/address.ts'
import { linkSearch } from '../address/links.ts'
import type { ViewName } from './views.ts'

interface Properties {
  readonly view: ViewName
  readonly words: string
}

/** The field that searches as one types: the first letter is a step in the history, further ones change it. */
export function SearchField({ view, words }: Properties) {
  const input = useRef<HTMLInputElement>(null)
  const isSearching = view === 'search'
  useLayoutEffect(() => {
    const shown = isSearching ? words : ''
    if (input.current && input.current.value !== shown) input.current.value = shown
  }, [isSearching, words])
  const search = (value: string) => {
    if (isSearching) replaceAddress(linkSearch(value))
    else if (value.trim() !== '') goTo(linkSearch(value))
  }
  return (
    <search class="search-field">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          search(input.current?.value ?? '')
        }}
      >
        <label for="words" class="hidden">
          Search actors, quotations and events
        </label>
        <input
          id="words"
          ref={input}
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="Search names, words, acts"
          onInput={({ currentTarget: { value } }) => search(value)}
        />
      </form>
    </search>
  )
}
