import { findSpans, type Span } from './find-spans.ts'
import { matchRecords } from './match-records.ts'
import { readQuery } from './read-query.ts'
import { selectBest } from './select-best.ts'
import type { TextIndex } from './text-index.ts'

/** A text of a record and the words in it that meet a query. */
export interface FieldMatch<Field extends string = string> {
  /** The field that has the text. */
  readonly field: Field
  /** The text. */
  readonly text: string
  /** The words that meet the query, in order. */
  readonly spans: readonly Span[]
}

/** A record that meets a query, by its position. */
export interface PositionHit<Field extends string = string> {
  readonly position: number
  readonly score: number
  readonly matches: readonly FieldMatch<Field>[]
}

/**
 * Search records.
 *
 * @param has
 *   Whether the record at a position is among those that are searched.
 */
export function searchTexts<Field extends string>(
  index: TextIndex<Field>,
  words: string,
  fuzzy: boolean | undefined,
  limit: number,
  has?: (position: number) => boolean,
): { total: number; hits: PositionHit<Field>[] } {
  const query = readQuery(words)
  const { positions, scores, places } = matchRecords(index, query, fuzzy, has)
  const isMet = (word: string) => places.has(index.vocabulary.find(word) ?? -1)
  const hits = selectBest(positions, scores, limit).map((position) => ({
    position,
    score: scores[position] ?? 0,
    matches: index.textsOf(position).flatMap(([field, text]) => {
      const spans = findSpans(text, query, isMet)
      return spans.length > 0 ? [{ field, text, spans }] : []
    }),
  }))
  return { total: positions.length, hits }
}
