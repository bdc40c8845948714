import { type Span, toWords } from '@onrecord/schema'

/** Words of a text in their sentences; white space is single spaces. */
export interface SentenceAround {
  before: string
  words: string
  after: string
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
/** How far from the words sentences are looked for, in code units. */
const reach = 1000

/** Find the sentences that some words of a text are in, within their paragraph. */
export function sentenceAround(text: string, { start, end }: Span): SentenceAround {
  const from = Math.max(0, start - reach)
  const to = Math.min(text.length, end + reach)
  const blank = text.slice(from, start).lastIndexOf('\n\n')
  const opening = blank < 0 ? from : from + blank + 2
  const close = text.slice(end, to).indexOf('\n\n')
  const paragraph = text.slice(opening, close < 0 ? to : end + close)
  let [first, last] = [start, end]
  for (const { index, segment } of sentences.segment(paragraph)) {
    const [left, right] = [opening + index, opening + index + segment.length]
    if (left <= start && start < right) first = left
    if (left < end && end <= right) last = right
  }
  return {
    before: toWords(text.slice(first, start)).trimStart(),
    words: toWords(text.slice(start, end)),
    after: toWords(text.slice(end, last)).trimEnd(),
  }
}
