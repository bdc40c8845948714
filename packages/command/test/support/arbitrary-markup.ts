import fc from 'fast-check'

/** A piece of markup, and the words that a reader sees there. */
export interface Markup {
  source: string
  words: readonly string[]
}

/** Letters of one to four bytes in UTF-8. */
const letters = fc
  .array(fc.constantFrom('a', 'e', 'n', 'T', 'é', 'ß', '’', '“', 'Ж', '語', '😀', '𝔘'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((all): [string, string] => [all.join(''), all.join('')])

/**
 * Words in markup, which start with an x and end in a semicolon.
 *
 * @param marks
 *   What may stand within a word, and what is seen of it.
 */
export const markWord = (marks: readonly [string, string][]): fc.Arbitrary<Markup> =>
  fc
    .array(fc.oneof(letters, fc.constantFrom(...marks)), { minLength: 1, maxLength: 5 })
    .map((parts) => ({
      source: `x${parts.map(([source]) => source).join('')};`,
      words: [`x${parts.map(([, shown]) => shown).join('')};`],
    }))

export const joinMarkup = (parts: readonly Markup[]): Markup => ({
  source: parts.map(({ source }) => source).join(''),
  words: parts.flatMap(({ words }) => words),
})

export const inMarks = (before: string, { source, words }: Markup, after: string): Markup => ({
  source: before + source + after,
  words,
})
