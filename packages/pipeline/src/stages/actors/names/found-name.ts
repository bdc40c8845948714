import type { NameType } from '@onrecord/english'
import type { Bearer } from '@onrecord/lexicon'
import type { Span } from '@onrecord/schema'

/** A name as found: whose it is, is not told yet. */
export interface FoundName extends Span {
  /** The index of its first token in the sentence, and that after its last. */
  first: number
  next: number
  /** Its words, each white space as one space. */
  words: string
  type: NameType
  /** Who bears it in the lexicon; nobody where the lexicon does not have it. */
  bearers: readonly Bearer[]
  /** Names inside it. */
  inner: readonly FoundName[]
  /** The group that it is a branch of, and the region that tells the branch apart. */
  branchOf?: FoundName
  region?: string
}
