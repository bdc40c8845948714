/** The sentence that was looked at last, as many finders look at the same one, and in lower case. */
let seen = ''
let lower = ''

/**
 * Let a finder look only at sentences with one of the words that its pattern cannot do without, which takes a small part of
 * the time of the pattern.
 *
 * @param words
 *   In lower case; parts of words do.
 */
export const onlyWith =
  <Found, Rest extends readonly unknown[]>(
    words: readonly string[],
    find: (text: string, ...rest: Rest) => Found[],
  ) =>
  (text: string, ...rest: Rest): Found[] => {
    if (text !== seen) {
      seen = text
      lower = text.toLowerCase()
    }
    return words.some((word) => lower.includes(word)) ? find(text, ...rest) : []
  }

/** The longest word of each expression. */
export const longestWords = (expressions: readonly string[]): string[] =>
  expressions.map((expression) =>
    expression.split(/[^\p{L}]+/u).reduce((a, b) => (b.length > a.length ? b : a)),
  )
