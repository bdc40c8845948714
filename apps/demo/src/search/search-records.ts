import type { Actor, Dataset } from '@onrecord/sdk/open'
import { type SearchHit, search } from '@onrecord/sdk/search'
import type { Entry } from '../dataset/entry.ts'
import type { Filter } from '../filters/filter.ts'
import { filterEntries } from '../filters/filter-entries.ts'
import { listFoundWords } from './list-found-words.ts'

/** What a search gives. */
export interface Found {
  readonly actors: readonly SearchHit<Actor>[]
  /** Quotes and events, best first; by date, if there are no words to search for. */
  readonly entries: readonly Entry[]
  /** The words that were found, as they are written in the records. */
  readonly found: ReadonlySet<string>
  /** Words that stand for those that no record has, such as mistyped ones. */
  readonly similar: readonly string[]
}

const limit = 100_000
const fewActors = 12

/** Search the records that a filter lets through. */
export function searchRecords(dataset: Dataset, words: string, filter: Filter): Found {
  const entries = filterEntries(dataset, filter)
  if (words.trim() === '') return { actors: [], entries, found: new Set(), similar: [] }
  const allowed = new Map(entries.map((entry): [object, Entry] => [entry.record, entry]))
  const quotes = search(dataset.quotes, words, { limit }).hits
  const events = search(dataset.events, words, { limit }).hits
  const actors = search(dataset.actors, words, { limit: fewActors }).hits
  const hits = [...quotes, ...events].sort((a, b) => b.score - a.score)
  const found = listFoundWords([...actors, ...hits])
  return {
    actors,
    entries: hits.flatMap(({ record }) => allowed.get(record) ?? []),
    found,
    similar: listSimilar(words, found),
  }
}

/** The found words, if none of them begins as a word that was typed does. */
function listSimilar(words: string, found: ReadonlySet<string>): readonly string[] {
  const typed = words.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []
  const known = [...new Set([...found].map((word) => word.toLowerCase()))]
  const isAlike = (word: string) => known.some((other) => other.slice(0, 3) === word.slice(0, 3))
  return typed.length > 0 && known.length > 0 && !typed.some(isAlike) ? known.slice(0, 3) : []
}
