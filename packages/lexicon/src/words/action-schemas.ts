import { type EventType, eventTypes } from '@onrecord/schema'
import { z } from 'zod'
import { eventTraits } from './event-traits.ts'
import { header, Word, words } from './word-list.ts'

/** The kinds of clauses that are the content of a promise, a refusal, a demand or an accusation. */
const contentKinds = ['infinitive', 'gerund', 'commitment', 'obligation', 'guilt'] as const
export type ContentKind = (typeof contentKinds)[number]

/** The senses of such a clause: what its event would be to its recipient. */
const contentSenses = ['cooperative', 'hostile', 'negated'] as const
export type ContentSense = (typeof contentSenses)[number]

/** The arguments, other than those of prepositions, that an action may have for recipient. */
export const recipientArguments = [
  /** The object of the verb, or its subject in the passive. */
  'object',
  /** The indirect object: "sent Oman food". */
  'iobj',
  /** The possessor of the word or of its object: "rejected Oman's offer". */
  'possessor',
  /** The agent of the nearest verb over the word: "Yemen left at the urging of Oman". */
  'subject',
  /** The subject of the clause in its complement: "demanded that Oman leave". */
  'actor',
  /** The recipient of the event in its complement: "refused to meet Oman". */
  'content',
  /** The other agents: "Oman and Qatar met". */
  'mutual',
] as const

const recipientKinds = ['actor', 'person', 'somebody'] as const

/** One way to do something, as the engine reads it. */
export interface ActionRule {
  /** The type of its event. */
  type: EventType
  /** The mode of its event, if it has one. */
  mode?: string | undefined
  /** Classes of things or nouns, one of which the object must be of. */
  object?: string[] | undefined
  /** By preposition: classes of things or nouns, one of which its object must be of; an empty list admits any. */
  with?: Record<string, string[]> | undefined
  /** Whether the verb must have an object: "returned the statues to Oman", and not "returned to Oman". */
  transitive?: true | undefined
  /**
   * Lemmas, one of which must depend on the verb and follow it: an adjective or noun that is the predicate of its object
   * ("held responsible", "called a threat"), or the verb of its infinitive ("summoned the envoy to complain"). The word
   * `marks` stands for words in marks that are no praise: called the plan “a bad joke”.
   */
  complement?: string[] | undefined
  /** Kinds of clauses, one of which the word must govern. */
  content?: ContentKind[] | undefined
  /** Senses, one of which that clause must have. */
  is?: ContentSense[] | undefined
  /** Senses, none of which that clause may have. */
  not?: ContentSense[] | undefined
  /** What an agent must be: of a class of things, or a "person". */
  by?: string | undefined
  /** What a recipient must be. */
  who?: (typeof recipientKinds)[number] | undefined
  /** Whether the subject is the recipient, and the agent follows "from": "received aid from Oman". */
  reversed?: true | undefined
  /** Whether it is an event without a recipient as well: "the students demonstrated". */
  alone?: true | undefined
  /** The arguments that may be the recipient, the likeliest first: prepositions, or some of `recipientArguments`. */
  to: string[]
}

const Action = z.strictObject({
  /** Lemmas, with a particle or object after a space: "carry out". */
  verbs: words.min(1).optional(),
  adjectives: words.min(1).optional(),
  nouns: words.min(1).optional(),
  mode: Word.optional(),
  object: words.optional(),
  with: z.record(z.string(), words).optional(),
  transitive: z.literal(true).optional(),
  complement: words.optional(),
  content: z.array(z.enum(contentKinds)).optional(),
  is: z.array(z.enum(contentSenses)).optional(),
  not: z.array(z.enum(contentSenses)).optional(),
  by: Word.optional(),
  who: z.enum(recipientKinds).optional(),
  reversed: z.literal(true).optional(),
  alone: z.literal(true).optional(),
  to: words.min(1),
  match: z.string(),
  miss: z.string(),
})

export const ActionFile = z.strictObject({
  ...header,
  type: z.enum(eventTypes),
  traits: z.array(z.enum(eventTraits)),
  actions: z.array(Action).min(1),
})

export const wordKinds = ['verbs', 'adjectives', 'nouns'] as const
export type WordKind = (typeof wordKinds)[number]

/** The actions, and for each word the indices of those that it may denote. */
export interface Actions extends Record<WordKind, Readonly<Record<string, readonly number[]>>> {
  rules: readonly ActionRule[]
}

export const ThingFile = z.strictObject({ ...header, things: z.record(Word, words) })

export const ContextFile = z.strictObject({
  ...header,
  match: z.string(),
  miss: z.string(),
  contexts: z.record(Word, words),
})
