import type { SearchHit } from '@onrecord/sdk/search'

/** The words that hits have found, as they are written. */
export function listFoundWords(hits: readonly SearchHit<unknown>[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { matches } of hits)
    for (const { text, spans } of matches)
      for (const { start, end } of spans) words.add(text.slice(start, end))
  return words
}
