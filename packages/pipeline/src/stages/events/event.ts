import type { Word } from '@onrecord/grammar'
import type { ActionRule } from '@onrecord/lexicon'
import type { Entity, ExtractedEvent, Participant, Span } from '@onrecord/schema'
import type { MentionIndex } from '../../results/mention-index.ts'

/** What earlier stages found in the text, and how deep what is read is nested. */
export interface Surroundings {
  mentions: MentionIndex
  references: MentionIndex
  entities: ReadonlyMap<string, Entity>
  /** What the text has told so far. */
  told: Told
  /** Whether a word is part of a time. */
  isTime: (word: Span) => boolean
  /** How many actions what is read is nested in: "refused to agree to meet". */
  actionDepth: number
  /** How many nouns it is nested in: "the demand of the leader of the march". */
  nounDepth: number
}

/** An agent or recipient, and the head of its noun phrase. */
export interface FoundParticipant extends Participant {
  head: Word
  /** Whether it names a place; the state that the place is in may act there. */
  isPlace?: boolean
  /** Whether the noun phrase is for a thing and this is its owner: "Oman" in "Oman's decision". */
  isOwner?: boolean
  /** Whether it is a pronoun for somebody whom the text never names. */
  isUnnamed?: boolean
  /** Whether an earlier sentence tells the owner: "the decision". */
  isTold?: boolean
}

/** What somebody is told to have done. */
export interface Told {
  /** The agents of the deed that a definite noun refers to. */
  agentsOf: (noun: Word) => FoundParticipant[]
  /** Who made the decision that a definite noun refers to, but for some. */
  decidersOf: (noun: Word, except: readonly FoundParticipant[]) => FoundParticipant[]
}

/** An action with its arguments. */
export interface Match {
  word: Word
  action: ActionRule
  agents: readonly FoundParticipant[]
  recipients: readonly FoundParticipant[]
  /** The predicate of the clause that the action is about, where it needs one. */
  content: Word | undefined
  /** The object that decides on the action, where one does. */
  object: Word | undefined
}

/** Finds the action of a word; `agents` replaces the agents that the word itself has. */
export type MatchAction = (
  word: Word,
  surroundings: Surroundings,
  agents?: readonly FoundParticipant[],
) => Match | undefined

/** Finds the participants that noun phrases refer to, but for those in `except`. */
export type FindParticipants = (
  heads: readonly Word[],
  surroundings: Surroundings,
  except?: readonly FoundParticipant[],
) => FoundParticipant[]

declare module 'vfile' {
  interface DataMap {
    /** The events of the prose, in order. */
    events: ExtractedEvent[]
  }
}
