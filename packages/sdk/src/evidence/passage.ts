/** A stretch of a source's text: `text.slice(start, end)`, in UTF-16 code units of the text as given. */
export interface Passage {
  /** The offset of the first character, in UTF-16 code units. */
  readonly start: number
  /** The offset after the last character, in UTF-16 code units. */
  readonly end: number
  /** The words, as the text has them. */
  readonly text: string
}

/** A stretch of text, without the white space around it. */
export function trimPassage(text: string, start: number, end: number): Passage {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = Math.max(from, end - (words.length - words.trimEnd().length))
  return Object.freeze({ start: from, end: to, text: text.slice(from, to) })
}
