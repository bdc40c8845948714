import { splitWords } from '../words/split-words.ts'
import type { SearchQuery } from './read-query.ts'

/** A part of a text: `text.slice(start, end)`, in UTF-16 code units. */
export interface Span {
  /** The offset of the first character, in UTF-16 code units. */
  readonly start: number
  /** The offset after the last character, in UTF-16 code units. */
  readonly end: number
}

/**
 * The words of a text that meet a query.
 *
 * @param isMet
 *   Whether a term is met by a word.
 */
export function findSpans(
  text: string,
  { phrases }: SearchQuery,
  isMet: (word: string) => boolean,
): Span[] {
  const words = splitWords(text)
  const marked = words.map(({ word }) => isMet(word))
  for (const phrase of phrases)
    for (let start = 0; start + phrase.length <= words.length; start++)
      if (phrase.every((word, index) => words[start + index]?.word === word))
        marked.fill(true, start, start + phrase.length)
  return words.filter((_, index) => marked[index]).map(({ start, end }) => ({ start, end }))
}
