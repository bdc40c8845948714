import type { Evidence } from '@onrecord/schema'
import type { SourceWithText } from '../dataset/read-sources.ts'
import { locateOffset } from '../files/locate-offset.ts'

/** Words of a source in their sentences. */
export interface Context {
  /** The file, with line and column from 1. */
  place: string
  /** What stands before and after the words in their sentences; white space is single spaces. */
  before: string
  words: string
  after: string
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Find the sentences that a piece of evidence is in; undefined if the text of the source is not at hand. */
export function findContext(
  { start, end }: Evidence,
  { path, text }: Pick<SourceWithText, 'path' | 'text'>,
): Context | undefined {
  if (text === undefined) return undefined
  const opening = Math.max(text.lastIndexOf('\n\n', start) + 2, 0)
  const close = text.indexOf('\n\n', end)
  const paragraph = text.slice(opening, close < 0 ? text.length : close)
  let [first, last] = [start, end]
  for (const { index, segment } of sentences.segment(paragraph)) {
    const [from, to] = [opening + index, opening + index + segment.length]
    if (from <= start && start < to) first = from
    if (from < end && end <= to) last = to
  }
  return {
    place: `${path}:${locateOffset(text, start)}`,
    before: flatten(text.slice(first, start)).trimStart(),
    words: flatten(text.slice(start, end)),
    after: flatten(text.slice(end, last)).trimEnd(),
  }
}

const flatten = (text: string): string => text.replace(/\s+/g, ' ')
