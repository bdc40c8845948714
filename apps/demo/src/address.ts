import type { Actor, Dataset } from '@onrecord/sdk'
import type { Search } from './search-records.ts'

/** What the query of an address looks for: `?actor=russia` or `?q=sanction`. */
export function readAddress(query: string, { actors }: Dataset): Search {
  const parameters = new URLSearchParams(query)
  const id = parameters.get('actor')
  if (id === null) return { words: parameters.get('q') ?? '', actor: null }
  if (!actors.has(id)) return { words: id, actor: null }
  const actor = actors.get(id)
  return { words: actor.name, actor }
}

/** The query of the address that looks for an actor. */
export function addressActor(actor: Actor): string {
  return `?${new URLSearchParams({ actor: actor.id })}`
}

/** The query of the address that looks for words. */
export function addressWords(words: string): string {
  return words === '' ? '?' : `?${new URLSearchParams({ q: words })}`
}
