import { type Passage, trimPassage } from './passage.ts'
import { findSentenceEnds } from './sentence-ends.ts'

/** Where evidence stands in its source. */
export interface Context {
  /** The words themselves. */
  readonly words: Passage
  /** The sentence around the words, or the sentences, if they are in several. */
  readonly sentence: Passage
  /** The paragraph around the words, or the paragraphs. */
  readonly paragraph: Passage
}

/**
 * Find the sentence and the paragraph around a place in a text.
 *
 * @param text
 *   The text as given, that of the source's hash.
 * @throws RangeError
 *   If the place is not in the text.
 */
export function findContext(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Context {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(
      `Unexpected place ${start}–${end}, expected one in the ${text.length} code units of the text`,
    )
  const paragraph = findParagraph(text, start, end)
  const inner = paragraph.text
  let from = paragraph.start
  let to = paragraph.end
  for (const offset of findSentenceEnds(inner)) {
    const position = paragraph.start + offset
    if (position <= start) from = position
    else if (position >= end) {
      to = position
      break
    }
  }
  return Object.freeze({
    words: Object.freeze({ start, end, text: text.slice(start, end) }),
    sentence: cover(trimPassage(text, from, to), start, end, text),
    paragraph,
  })
}

/** Paragraphs have an empty line between them; in a text without empty lines, each line is one. */
function findParagraph(text: string, start: number, end: number): Passage {
  const emptyLine = /(?:\r\n?|\n)[\t ]*(?:\r\n?|\n)\s*/g
  const gap = emptyLine.test(text) ? emptyLine : /\r\n?|\n/g
  gap.lastIndex = 0
  let from = 0
  let to = text.length
  for (const { index, 0: found } of text.matchAll(gap)) {
    if (index + found.length <= start) from = index + found.length
    else if (index >= end) {
      to = index
      break
    }
  }
  return cover(trimPassage(text, from, to), start, end, text)
}

/** White space at an end is part of a passage where the words have it. */
function cover(passage: Passage, start: number, end: number, text: string): Passage {
  if (passage.start <= start && end <= passage.end) return passage
  const from = Math.min(passage.start, start)
  const to = Math.max(passage.end, end)
  return Object.freeze({ start: from, end: to, text: text.slice(from, to) })
}
