import type { ReadItem } from '../read-text.ts'

/** A stretch of a text, in UTF-16 code units. */
interface TextSpan {
  readonly start: number
  readonly end: number
}

/** An item with the words that are marked as it. */
export interface MarkedItem extends ReadItem {
  readonly spans: readonly TextSpan[]
}
