/** A pattern for any of some words, the longest first, with white space as it comes. */
export const anyOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) =>
      word
        .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
        .replaceAll(' ', '\\s+')
        .replaceAll("'", "['’]"),
    )
    .join('|')})`

/** A pattern for what is no part of a longer word. */
export const wholeWords = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}-])`, 'giu')
