import type { NameType } from '@onrecord/english'
import type { Bearer } from '@onrecord/lexicon'
import type { Span } from '@onrecord/schema'

/** A name in the text, before it is resolved to an entity. */
export interface FoundName extends Span {
  /** The index of its first token in the sentence. */
  first: number
  /** The index after its last token. */
  next: number
  /** Its text, with white space collapsed. */
  words: string
  type: NameType
  /** The actors of the lexicon with this name. */
  bearers: readonly Bearer[]
  /** The names within it. */
  inner: readonly FoundName[]
  /** The group of a branch. */
  branchOf?: FoundName
  /** The region of a branch, which distinguishes it from others of its group. */
  region?: string
}
