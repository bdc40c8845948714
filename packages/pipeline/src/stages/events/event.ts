import type { ExtractedEvent, Participant } from '@onrecord/schema'
import type { TriggerWord } from '../../vocabulary/schemas.ts'
import type { Statement } from '../statements/statement.ts'

/** A word that tells an event, in its statement. */
export interface Trigger {
  statement: Statement
  /** The index of the word. */
  index: number
  word: TriggerWord
}

/** Who did it and to whom. */
export interface Roles {
  agents: Participant[]
  recipients: Participant[]
  rule: RuleName
}

/** How sure each rule is, from 0 to 1. */
const rules = {
  /** A verb with its subject and object: "A accused B". */
  'verb-active': 0.75,
  /** A passive verb: "B was accused by A". */
  'verb-passive': 0.8,
  /** A noun with its possessor and a preposition: "A's visit to B". */
  'noun-possessor': 0.85,
  /** A noun for something mutual: "talks between A and B", "an A-B summit". */
  'noun-mutual': 0.8,
} as const

export type RuleName = keyof typeof rules

export const confidenceOf = (rule: RuleName): number => rules[rule]

declare module 'vfile' {
  interface DataMap {
    /** The events of the prose, in order. */
    events: ExtractedEvent[]
  }
}
