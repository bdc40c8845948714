import type { Span } from '@onrecord/schema'

/** How long a text is at most that is read as a whole, in UTF-16 code units: some forty thousand words. */
export const longestSection = 250_000
/** Behind which share of it the end of a section is sought. */
const earliestEnd = 0.8

const space = /\s/
const openingMark = /["'“‘«„]/
const sentenceEnd = /[.!?…]["'”’»)\]]*$/

/** How well a section may end before a word, the best first. */
const ranks = { paragraph: 0, quotedParagraph: 1, line: 2, sentence: 3, word: 4 }

/**
 * Split a long text into sections that are read one after the other, so that the memory for its analysis does not grow with
 * its length. A section ends before a paragraph, if possible one that continues no quotation, or else before a line, a
 * sentence or a word.
 *
 * @returns
 *   Spans that tile the text; of a text of up to `longest` code units one.
 */
export function splitSections(text: string, longest = longestSection): [Span, ...Span[]] {
  const sections: Span[] = []
  let start = 0
  while (text.length - start > longest) {
    const end = findEnd(text, start, longest)
    sections.push({ start, end })
    start = end
  }
  const last = { start, end: text.length }
  const [first, ...others] = sections
  return first ? [first, ...others, last] : [last]
}

function findEnd(text: string, start: number, longest: number): number {
  const earliest = start + Math.floor(longest * earliestEnd)
  const best = new Map<number, number>()
  for (let end = start + longest; end > earliest && !best.has(ranks.paragraph); ) {
    let gap = end
    while (gap > earliest && space.test(text.charAt(gap - 1))) gap--
    if (gap === end) {
      end--
      continue
    }
    const rank = rankBorder(text, gap, end)
    if (!best.has(rank)) best.set(rank, end)
    end = gap
  }
  const [rank] = [...best.keys()].sort((a, b) => a - b)
  return rank === undefined ? cutAt(text, start + longest) : (best.get(rank) as number)
}

/** How well a section may end behind the white space between two offsets. */
function rankBorder(text: string, gap: number, end: number): number {
  const lines = text.slice(gap, end).split('\n').length - 1
  if (lines > 1) return openingMark.test(text.charAt(end)) ? ranks.quotedParagraph : ranks.paragraph
  if (lines > 0) return ranks.line
  return sentenceEnd.test(text.slice(Math.max(0, gap - 4), gap)) ? ranks.sentence : ranks.word
}

/** An offset, or the one before it where it is inside a surrogate pair. */
const cutAt = (text: string, end: number): number =>
  (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end
