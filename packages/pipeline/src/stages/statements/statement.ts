import type { Token } from '@onrecord/english'
import type { Span } from '@onrecord/schema'

/** Words between marks. */
export interface Marked extends Span {
  /** What is between the marks: a span for each paragraph. */
  content: Span[]
}

/** A word of the author, or words between marks as one. */
export type Item = (Token & { marked?: undefined }) | (Span & { marked: Marked })

/** A sentence in which words between marks count as one item, however many sentences they have. */
export interface Statement {
  paragraph: number
  items: readonly Item[]
}

/** Some items of a statement: from `index` to before `next`. */
export interface Range {
  index: number
  next: number
}

/** The word at an index, or nothing where the statement has words between marks. */
export const tokenAt = ({ items }: Statement, index: number): Token | undefined => {
  const item = items[index]
  return item?.marked === undefined ? item : undefined
}

export const isMarkedAt = ({ items }: Statement, index: number): boolean =>
  items[index]?.marked !== undefined

export const isCommaAt = (statement: Statement, index: number): boolean =>
  tokenAt(statement, index)?.text === ','

/** Where a statement is in the text. */
export const spanOf = ({ items }: Statement): Span => ({
  start: items[0]?.start ?? 0,
  end: items.at(-1)?.end ?? 0,
})

declare module 'vfile' {
  interface DataMap {
    /** The statements of the prose, in order. */
    statements: Statement[]
  }
}
