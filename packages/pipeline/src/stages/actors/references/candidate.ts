import type { Word } from '@onrecord/grammar'
import type { Entity } from '@onrecord/schema'
import type { ActorMention } from '../../../results/actor-mention.ts'
import type { SentenceNames } from '../sentence-names.ts'

/** A possible antecedent of a pronoun or nominal. */
export interface Candidate {
  mention: ActorMention
  kind: Entity['kind']
  name: string
  /** Its name as the text has it here; empty for a nominal or pronoun. */
  words: string
  isPlural: boolean
}

/** A sentence with the candidates found in it so far. */
export interface ReadSentence {
  names: SentenceNames
  /** By the head of their noun phrase. */
  byHead: Map<Word, Candidate>
  /** In text order. */
  candidates: Candidate[]
}
