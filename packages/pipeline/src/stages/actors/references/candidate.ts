import type { Entity } from '@onrecord/schema'
import type { ActorMention } from '../actor-mention.ts'
import type { SentenceNames } from '../sentence-names.ts'

/** Somebody whom a pronoun or a nominal may go back to. */
export interface Candidate {
  mention: ActorMention
  kind: Entity['kind']
  name: string
  /** What the text calls it here; nothing where that is no name. */
  words: string
  isPlural: boolean
}

/** A sentence with whom its tokens stand for, as far as it has been read. */
export interface ReadSentence {
  names: SentenceNames
  /** By the token that heads the phrase. */
  byHead: Map<number, Candidate>
  /** In text order. */
  candidates: Candidate[]
}
