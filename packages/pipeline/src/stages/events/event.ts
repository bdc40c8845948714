import type { ActionRule } from '@onrecord/lexicon'
import type { ExtractedEvent, Participant, Span } from '@onrecord/schema'
import type { SentenceTree } from '../../trees/sentence-tree.ts'
import type { MentionIndex } from '../actors/mention-index.ts'

/** A sentence, and who is named in the text. */
export interface Surroundings {
  tree: SentenceTree
  mentions: MentionIndex
  references: MentionIndex
  /** How many actions deep what is read stands: "refused to agree to meet". */
  depth: number
  /** Whether a word is part of a time. */
  isTime: (word: Span) => boolean
}

/** One who takes part, and the token that heads the words for them. */
export interface FoundParticipant extends Participant {
  head: number
  /** Whether they name a place, and the state that it is in may do something there. */
  isPlace?: boolean
  /** Whether the words are for a thing and this is whose it is: "Oman" in "Oman's decision". */
  isOwner?: boolean
}

/** A word that tells an event: which action, by whom, to whom. */
export interface FoundEvent {
  /** The index of the word in the tree. */
  index: number
  action: ActionRule
  agents: FoundParticipant[]
  recipients: FoundParticipant[]
  rule: RuleName
}

/** How sure each rule is, from 0 to 1. */
const rules = {
  /** A verb with its subject: "A accused B". */
  'verb-active': 0.75,
  /** A passive verb: "B was accused by A". */
  'verb-passive': 0.8,
  /** A verb or adjective whose content tells the recipient: "A refused to meet B", "A is ready to meet B". */
  'verb-content': 0.65,
  /** A noun with its possessor: "A's visit to B". */
  'noun-possessor': 0.85,
  /** A noun for something mutual: "talks between A and B", "an A-B summit". */
  'noun-mutual': 0.8,
  /** A noun that a verb lends its subject: "A launched an attack on B". */
  'noun-light': 0.75,
} as const

export type RuleName = keyof typeof rules

export const confidenceOf = (rule: RuleName): number => rules[rule]

declare module 'vfile' {
  interface DataMap {
    /** The events of the prose, in order. */
    events: ExtractedEvent[]
  }
}
